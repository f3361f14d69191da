package se.handslag.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

/** A connection whose transaction others use and cannot end, however sure they are that it is theirs. */
final class WithoutEnd {

    private static final Set<String> ENDING = Set.of("commit", "rollback", "setAutoCommit", "close", "setReadOnly");

    private WithoutEnd() {}

    /** As the connection, but for what would end its transaction: that is left to whoever has the connection itself. */
    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                WithoutEnd.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (ENDING.contains(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
