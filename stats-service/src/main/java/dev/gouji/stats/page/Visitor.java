package dev.gouji.stats.page;

import dev.gouji.access.browser.LocalPath;
import dev.gouji.access.policy.Identity;
import dev.gouji.access.policy.Role;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who looks at a page, for its head.
 *
 * @param name empty when he does not say who he is
 * @param roles Chinese, with {@code 、} between
 * @param signIn address of the page on which to sign in and come back from
 * @param menu the pages that he may see
 */
public record Visitor(String name, String roles, String signIn, List<MenuItem> menu) {
    private static final int EVERY_ROLE = Role.values().length - 1;

    /**
     * Of a page.
     *
     * @param may whether he has a permission of the matrix
     */
    public static Visitor of(Identity who, String page, Predicate<String> may) {
        return new Visitor(
                who.isAnonymous() ? "" : who.name(),
                who.roles().size() == EVERY_ROLE
                        ? "全部角色"
                        : who.roles().stream().sorted().map(Visitor::chinese).collect(Collectors.joining("、")),
                LocalPath.of(page).signIn(),
                MenuItem.of(page, may));
    }

    private static String chinese(Role role) {
        return switch (role) {
            case ANONYMOUS -> "匿名";
            case RESEARCHER -> "研究者";
            case CLERK -> "填报员";
            case ORGAN_ADMIN -> "部门管理员";
            case OFFICE -> "政务公开办";
            case LINE -> "垂管系统主管";
            case SYSTEM -> "系统管理员";
            case SECURITY -> "安全管理员";
            case AUDITOR -> "审计员";
            case SERVICE -> "服务账号";
        };
    }
}
