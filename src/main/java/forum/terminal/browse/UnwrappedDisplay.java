package forum.terminal.browse;

import org.jline.terminal.Sized;
import org.jline.terminal.Terminal;
import org.jline.utils.Display;

/**
 * JLine's display for a terminal whose lines do not go on in the next one. JLine would take them to do so, and sometimes
 * write the beginning of a line at the end of the one above.
 */
final class UnwrappedDisplay extends Display {

    UnwrappedDisplay(Terminal terminal) {
        super(terminal, true);
    }

    @Override
    public void resize(Sized size) {
        super.resize(size);
        wrapAtEol = false;
        delayedWrapAtEol = false;
    }
}
