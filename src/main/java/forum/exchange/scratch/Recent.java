package forum.exchange.scratch;

/**
 * Remembers what was found lately. Each key has one place, which it shares with others, and the latest of them holds it:
 * to look there costs far less than to keep them all in the order of their use.
 */
public final class Recent<K, V> {

    private static final int PLACES = 1 << 17;

    private final Object[] keys = new Object[PLACES];
    private final Object[] values = new Object[PLACES];

    /** Whether the value of this key is remembered. */
    public boolean holds(K key) {
        return key.equals(keys[place(key)]);
    }

    /** The value of this key, which may be null; null too if it is not remembered. */
    @SuppressWarnings("unchecked") // what was put for this key
    public V get(K key) {
        int place = place(key);
        return key.equals(keys[place]) ? (V) values[place] : null;
    }

    /** Remembers a value, in place of what this key or another one in its place had. */
    public void put(K key, V value) {
        int place = place(key);
        keys[place] = key;
        values[place] = value;
    }

    private static int place(Object key) {
        int hash = key.hashCode() * 0x9E3779B9; // neighbours stay apart from each other, and so do like names
        return (hash ^ hash >>> 15) & PLACES - 1;
    }
}
