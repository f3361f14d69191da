/**
 * The kept partnership under load, beside bare statements; run by {@code bench/storage.sh}, from source, so that it needs nothing but a
 * JDK, {@code psql} and {@code pgbench}.
 */
package se.handslag.bench.storage;
