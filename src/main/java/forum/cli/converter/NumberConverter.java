package forum.cli.converter;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number, which may be below 0, with either minus. */
public final class NumberConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        String number = text.replace('\u2212', '-');
        if (!number.matches("[+-]?[0-9]{1,9}")) {
            throw new TypeConversionException("'" + text + "' is not a whole number of at most 9 digits");
        }
        return Integer.valueOf(number);
    }
}
