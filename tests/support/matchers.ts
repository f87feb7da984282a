// Domain matchers, registered for every test; each module adds its own file beside this one and is imported here.
import "./status-matchers";
