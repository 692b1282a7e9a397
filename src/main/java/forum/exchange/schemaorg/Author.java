package forum.exchange.schemaorg;

import java.util.List;

/**
 * Who wrote a post: a user, or somebody without an account under a name or none.
 *
 * @param handle of the user, or null
 * @param name of somebody without an account, or null
 */
record Author(String handle, String name) {

    private static final Author NOBODY = new Author(null, null);

    /** The first person or organization that the post names, by a text or as a thing. */
    static Author of(Thing post) {
        for (String property : List.of("author", "creator")) {
            List<Thing> people = post.things(property);
            String name = people.isEmpty() ? post.text(property) : people.get(0).text("name", "alternateName");
            if (name != null) {
                boolean guest = !people.isEmpty()
                        && Names.NO_ACCOUNT.equals(people.get(0).text("disambiguatingDescription"));
                if (guest) {
                    return new Author(null, name.strip().equalsIgnoreCase("anonymous") ? null : name.strip());
                }
                return new Author(name.strip(), null);
            }
        }
        return NOBODY;
    }
}
