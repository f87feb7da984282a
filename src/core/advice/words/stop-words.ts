/** Words that say nothing of what a text is about, in Russian and English. */
const STOP_WORDS = new Set((
	"и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас " +
	"нибудь опять уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой " +
	"совсем ним здесь этом один почти мой тем чтобы нее сейчас были куда зачем всех никогда можно при наконец два об другой хоть после над больше тот через эти нас про всего них какая много разве три эту " +
	"моя впрочем хорошо свою этой перед иногда лучше чуть том нельзя такой им более всегда конечно всю между это очень просто снова также вместе свой своей который которая которые наш наша наши " +
	"about above after again all also always and any are because been before being below between both but can cannot could did does doing down during each few for from further get got had has have having " +
	"her here hers herself him himself his how into its itself just like more most much myself nor not now off once only other our ours out over own really same she should some such than that the their " +
	"theirs them themselves then there these they this those through too under until up upon very was were what when where which while who whom why will with would you your yours yet still one two three"
).split(" "));

export function isStopWord(form: string): boolean {
	return STOP_WORDS.has(form);
}
