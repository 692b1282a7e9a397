package forum.terminal.browse;

import java.util.Optional;

/** What keys do while the filter is typed. */
final class PromptKeys {

    private PromptKeys() {}

    static Step press(Scene scene, Prompt prompt, Key key) {
        if (key == Key.Named.ENTER) {
            return Update.filter(scene.withoutPrompt(), prompt.text().strip());
        }
        if (key == Key.Named.ESCAPE || key.equals(new Key.Control('C'))) {
            return Update.filter(scene.withoutPrompt(), prompt.before());
        }
        if (key == Key.Named.UP || key == Key.Named.DOWN || key == Key.Named.PAGE_UP || key == Key.Named.PAGE_DOWN) {
            return ListKeys.move(scene, Move.of(key).orElseThrow());
        }
        Optional<Prompt> edited = edit(prompt, key);
        if (edited.isEmpty()) {
            return Step.of(scene);
        }
        Scene next = scene.with(edited.get());
        boolean same = edited.get().text().equals(prompt.text());
        return same
                ? Step.of(next)
                : Step.of(next, new Effect.Settle(edited.get().text()));
    }

    private static Optional<Prompt> edit(Prompt prompt, Key key) {
        if (key instanceof Key.Typed typed) {
            return Optional.of(prompt.insert(Character.toString(typed.character())));
        }
        if (key instanceof Key.Pasted pasted) {
            return Optional.of(prompt.insert(pasted.text()));
        }
        Prompt edited = null;
        if (key instanceof Key.Named named) {
            edited = switch (named) {
                case LEFT -> prompt.left();
                case RIGHT -> prompt.right();
                case HOME -> prompt.home();
                case END -> prompt.end();
                case BACKSPACE -> prompt.backspace();
                case DELETE -> prompt.delete();
                default -> null;
            };
        } else if (key instanceof Key.Control control) {
            edited = switch (control.letter()) {
                case 'A' -> prompt.home();
                case 'E' -> prompt.end();
                case 'U' -> prompt.eraseToStart();
                case 'W' -> prompt.eraseWord();
                default -> null;
            };
        }
        return Optional.ofNullable(edited);
    }
}
