package forum.cli;

import picocli.CommandLine.Model.CommandSpec;

/**
 * Picocli's model of one annotated class, made without a look at its annotations: reading those takes longer than all
 * else that a short command does. The build writes an implementation for each annotated class, named like it with
 * {@code $$Model} behind; see {@code CommandModels} among the sources of the build.
 */
public interface GeneratedModel {

    /** The model of an object of the class. */
    CommandSpec of(Object annotated);

    /** The model of a command; where the build has written none, picocli reads the annotations. */
    static CommandSpec find(Object command) {
        try {
            Class<?> model = Class.forName(command.getClass().getName() + "$$Model");
            return ((GeneratedModel) model.getDeclaredConstructor().newInstance()).of(command);
        } catch (ClassNotFoundException e) {
            return CommandSpec.forAnnotatedObject(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no model of " + command.getClass(), e);
        }
    }
}
