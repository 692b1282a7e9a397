package forum.cli.converter;

import forum.domain.Accounts;
import java.util.List;
import java.util.Locale;

/** Reads the order of a list of users. */
public final class OrderConverter extends Choice<Accounts.Order> {

    public OrderConverter() {
        super(
                "an order",
                List.of(Accounts.Order.values()),
                order -> order.name().toLowerCase(Locale.ROOT));
    }
}
