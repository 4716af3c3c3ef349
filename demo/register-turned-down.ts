// Defines the element of the other conversation from the sources, like register.ts.
import '../src/turned-down.ts';
