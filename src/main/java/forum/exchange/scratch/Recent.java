package forum.exchange.scratch;

/**
 * Remembers what was found lately. Each key has a few places, which it shares with others, and the latest of them hold
 * these: to look there costs far less than to keep all in the order of their use.
 */
public final class Recent<K, V> {

    private static final int PLACES = 1 << 18;

    /** How many places a key has, one beside the other. */
    private static final int OWN = 4;

    private final int[] hashes = new int[PLACES]; // tells most other keys apart without a look at them
    private final Object[] keys = new Object[PLACES];
    private final Object[] values = new Object[PLACES];

    /** Whether the value of this key is remembered. */
    public boolean holds(K key) {
        return find(key, hash(key)) >= 0;
    }

    /** The value of this key, which may be null; null too if it is not remembered. */
    @SuppressWarnings("unchecked") // what was put for this key
    public V get(K key) {
        int place = find(key, hash(key));
        return place < 0 ? null : (V) values[place];
    }

    /** Remembers a value, in place of what this key had; else the oldest of those it shares its places with goes. */
    public void put(K key, V value) {
        int hash = hash(key);
        int place = find(key, hash);
        if (place < 0) {
            place = first(hash);
            for (int next = place + OWN - 1; next > place; next--) {
                hashes[next] = hashes[next - 1];
                keys[next] = keys[next - 1];
                values[next] = values[next - 1];
            }
            hashes[place] = hash;
            keys[place] = key;
        }
        values[place] = value;
    }

    private int find(K key, int hash) {
        int first = first(hash);
        for (int place = first; place < first + OWN; place++) {
            if (hashes[place] == hash && key.equals(keys[place])) {
                return place;
            }
        }
        return -1;
    }

    private static int first(int hash) {
        return hash & PLACES - OWN;
    }

    /** Keys that are alike, such as numbers in a row, shall not share their places. */
    private static int hash(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}
