package dev.gouji.stats.page;

import dev.gouji.access.browser.LocalPath;

/**
 * The page on which to sign in.
 *
 * @param to where to go afterwards
 * @param message why it was not done, Chinese and English; empty at first
 * @param code of the message, empty at first
 */
public record SignInPage(String to, String message, String code) {
    /** At first. */
    public static SignInPage before(LocalPath to) {
        return new SignInPage(to.text(), "", "");
    }

    /** Whether it is on the way to somewhere. */
    public boolean onTheWay() {
        return !to.equals(LocalPath.ROOT.text());
    }
}
