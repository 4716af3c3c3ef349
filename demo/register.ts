// Defines the element like a script tag would, but from the sources instead of the build.
import '../src/bow-out.ts';
