package dev.gouji.ingest.fetch;

import dev.gouji.ingest.fetch.Answer.Failed;
import dev.gouji.ingest.fetch.Answer.Failed.Fault;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.MessageConstraintException;

/** What went wrong, told by what the client threw. */
final class Faults {
    private Faults() {}

    static Failed of(Exception failure) {
        Exception cause = telling(failure);
        return switch (fault(cause)) {
            case NAME_UNKNOWN -> failed(Fault.NAME_UNKNOWN, "域名不存在 (no such host)", cause);
            case NOT_REACHABLE -> failed(Fault.NOT_REACHABLE, "无法连接 (cannot connect)", cause);
            case BAD_CERTIFICATE -> failed(Fault.BAD_CERTIFICATE, "证书不可信 (certificate not trusted)", cause);
            case TOO_SLOW -> failed(Fault.TOO_SLOW, "响应过慢 (too slow)", cause);
            case TOO_LARGE -> failed(Fault.TOO_LARGE, "响应过大 (too large)", cause);
            case BROKEN_OFF -> failed(Fault.BROKEN_OFF, "响应中断或损坏 (broken off or damaged)", cause);
            case BAD_REDIRECT -> failed(Fault.BAD_REDIRECT, "跳转无效 (bad redirect)", cause);
            case STATUS -> failed(Fault.STATUS, "状态码不适用 (status of no use)", cause);
            case HOST_BUSY -> failed(Fault.HOST_BUSY, "主机正忙 (host is busy)", cause);
        };
    }

    private static Failed failed(Fault fault, String what, Exception cause) {
        String message = cause.getMessage();
        String said = message == null ? cause.getClass().getSimpleName() : message;
        return new Failed(fault, what + ": " + (said.length() <= 200 ? said : said.substring(0, 200) + "…"));
    }

    private static Fault fault(Exception cause) {
        if (cause instanceof TooLargeException || cause instanceof MessageConstraintException) {
            return Fault.TOO_LARGE;
        } else if (cause instanceof UnknownHostException) {
            return Fault.NAME_UNKNOWN;
        } else if (cause instanceof CertificateException || cause instanceof SSLPeerUnverifiedException) {
            return Fault.BAD_CERTIFICATE;
        } else if (cause instanceof ConnectTimeoutException
                || cause instanceof ConnectException
                || cause instanceof NoRouteToHostException
                || cause instanceof SSLException) {
            return Fault.NOT_REACHABLE;
        } else if (cause instanceof SocketTimeoutException) {
            return Fault.TOO_SLOW;
        }
        return Fault.BROKEN_OFF;
    }

    /** The client wraps what we and TLS throw. */
    private static Exception telling(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLargeException told) {
                return told;
            } else if (cause instanceof MessageConstraintException told) {
                return told;
            } else if (cause instanceof CertificateException told) {
                return told;
            }
        }
        return failure;
    }
}
