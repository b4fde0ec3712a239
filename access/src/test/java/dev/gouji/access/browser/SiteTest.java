package dev.gouji.access.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            false, localhost:8080,        http://localhost:8080,      ,             true
            false, LOCALHOST:8080,        http://localhost:8080,      ,             true
            false, gouji.example.org:80,  http://gouji.example.org,   ,             true
            true,  gouji.example.org:443, https://gouji.example.org,  ,             true
            true,  gouji.example.org,     https://gouji.example.org,  cross-site,   true
            true,  gouji.example.org,     http://gouji.example.org,   same-origin,  false
            false, gouji.example.org,     https://gouji.example.org,  same-origin,  false
            false, localhost:8080,        http://localhost:8081,      same-origin,  false
            false, localhost:8080,        null,                       same-origin,  false
            false, localhost:8080,        ,                           same-origin,  true
            false, localhost:8080,        ,                           same-site,    false
            false, localhost:8080,        ,                           none,         false
            false, localhost:8080,        ,                           ,             false
            """)
    void knowsItsOwnPages(boolean secure, String authority, String origin, String fetchSite, boolean ours) {
        assertEquals(ours, new Site(secure, authority).asks(origin, fetchSite));
    }

    @Test
    void keepsTokensThatFit() {
        assertTrue(TokenCookie.holds("gouji_aB-_9"));
        assertTrue(TokenCookie.holds("a.b.c=="));
        assertFalse(TokenCookie.holds(""));
        assertFalse(TokenCookie.holds("a;b"));
        assertFalse(TokenCookie.holds("a".repeat(3_801)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /,                    /
            /a/b?c=d#e,           /a/b?c=d#e
            /甲,                  /%E7%94%B2
            //evil.example,       /
            /\\evil.example,      /
            https://evil.example, /
            /sign-in,             /
            /sign-out/,           /
            /a b,                 /
            a,                    /
            ,                     /
            /%zz,                 /
            """)
    void leadsToPagesOfThisSiteAlone(String asked, String path) {
        assertEquals(path, LocalPath.of(asked).text());
    }
}
