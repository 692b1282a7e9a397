package forum.cli.converter;

import forum.model.PostRef;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how a person names a post. */
public final class PostRefConverter implements ITypeConverter<PostRef> {

    @Override
    public PostRef convert(String text) {
        return PostRef.parse(text)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' is not a post; give its number, such as 12, or 8 or more digits of its uid"));
    }
}
