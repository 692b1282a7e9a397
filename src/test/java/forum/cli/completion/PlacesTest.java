package forum.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import forum.cli.CommandModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Model.ArgSpec;

class PlacesTest {

    @Test
    void everyArgumentOfEveryCommandHasItsPlaceAndEverySourceIsUsed() {
        Set<Source> used = EnumSet.noneOf(Source.class);
        for (CommandModel command : CommandModel.all()) {
            List<ArgSpec> arguments = new ArrayList<>(command.positions());
            command.options().stream().filter(Places::takesValue).forEach(arguments::add);
            for (ArgSpec argument : arguments) {
                Place place = Places.of(command.words(), argument);
                if (place instanceof Place.Known known) {
                    used.add(known.source());
                } else if (place instanceof Place.KnownOr known) {
                    used.add(known.source());
                }
            }
        }
        assertThat(used).containsExactly(Source.values());
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void sourcesAreFoundByTheirWords(Source source) {
        assertThat(source.word()).matches("[a-z-]+");
        assertThat(Source.find(source.word())).isEqualTo(source);
    }

    @Test
    void anUnknownWordIsNoSource() {
        assertThat(Source.find("everything")).isNull();
    }
}
