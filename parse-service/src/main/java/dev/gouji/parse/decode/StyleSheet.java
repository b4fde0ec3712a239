package dev.gouji.parse.decode;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * What the style sheets in a page hide and show, as far as they name classes and ids. Rules for some media only, or for
 * what a pointer does, are not heeded.
 */
final class StyleSheet {

    private static final int CHARACTERS_MAX = 200_000;
    private static final int CLASS_WEIGHT = 10;
    private static final int ID_WEIGHT = 100;
    private static final int IMPORTANT_WEIGHT = 100_000;
    private static final Pattern UNHEEDED = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
    private static final Pattern NAME = Pattern.compile("[.#][\\w-]+");
    /** An element name may stand in front; a state or an attribute makes it another rule. */
    private static final Pattern NAMES = Pattern.compile("([A-Za-z][\\w-]*)?((?:[.#][\\w-]+)+)");

    /** What a rule says of being seen. */
    private enum Effect {
        SHOWN,
        UNSEEN,
        REMOVED
    }

    /** A rule; names with their sign, of which an element must have all. */
    private record Rule(Set<String> names, Effect effect, int weight, int order) {
        boolean beats(Rule other) {
            return other == null || weight > other.weight || weight == other.weight && order > other.order;
        }
    }

    /** Each under one of its names. */
    private final Map<String, List<Rule>> rules = new HashMap<>();

    private final Map<String, Effect> known = new HashMap<>();
    private int count;

    /** The sheets of a page together. */
    static StyleSheet of(List<Element> elements) {
        StyleSheet sheet = new StyleSheet();
        for (Element element : elements) {
            String written = element.data();
            boolean hides = written.contains("none") || written.contains("hidden");
            if (hides && written.length() <= CHARACTERS_MAX && element.closest("noscript, template") == null) {
                sheet.read(UNHEEDED.matcher(written).replaceAll(" "));
            }
        }
        return sheet;
    }

    private void read(String sheet) {
        int at = 0;
        for (int open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', at)) {
            String selectors = sheet.substring(at, open);
            selectors = selectors.substring(selectors.lastIndexOf(';') + 1).strip();
            if (selectors.startsWith("@")) {
                at = behindBlock(sheet, open);
                continue;
            }
            int close = sheet.indexOf('}', open);
            if (close < 0) {
                return;
            }
            rule(selectors, sheet.substring(open + 1, close).toLowerCase(Locale.ROOT));
            at = close + 1;
        }
    }

    /** Behind the bracket that closes the one that opens here. */
    private static int behindBlock(String sheet, int open) {
        int depth = 0;
        for (int at = open; at < sheet.length(); at++) {
            depth += sheet.charAt(at) == '{' ? 1 : sheet.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return sheet.length();
    }

    private void rule(String selectors, String declarations) {
        Effect effect = null;
        int important = 0;
        for (String declaration : declarations.split(";")) {
            int colon = declaration.indexOf(':');
            String name = colon < 0 ? "" : declaration.substring(0, colon).strip();
            if (name.equals("display") || name.equals("visibility")) {
                String value = declaration.substring(colon + 1);
                important = value.contains("!important") ? IMPORTANT_WEIGHT : 0;
                effect = effect(value.replace("!important", "").strip(), effect);
            }
        }
        for (String selector : effect == null ? new String[0] : selectors.split(",")) {
            selector(selector.strip(), effect, important);
        }
    }

    private static Effect effect(String value, Effect before) {
        return switch (value) {
            case "none" -> Effect.REMOVED;
            case "hidden", "collapse" -> before == Effect.REMOVED ? before : Effect.UNSEEN;
            default -> before == null ? Effect.SHOWN : before;
        };
    }

    /** Where an element is shown only within another, it is taken as shown: what is read too much can be seen. */
    private void selector(String selector, Effect effect, int important) {
        int from = selector.length();
        while (from > 0 && " \t\r\n>+~".indexOf(selector.charAt(from - 1)) < 0) {
            from--;
        }
        boolean within = from > 0;
        Matcher names = NAMES.matcher(selector.substring(from));
        if (!names.matches() || effect != Effect.SHOWN && (within || names.group(1) != null)) {
            return;
        }
        Set<String> all = new HashSet<>();
        String last = null;
        int weight = important + (names.group(1) == null ? 0 : 1);
        for (Matcher name = NAME.matcher(names.group(2)); name.find(); ) {
            last = name.group();
            all.add(last);
            weight += last.startsWith("#") ? ID_WEIGHT : CLASS_WEIGHT;
        }
        rules.computeIfAbsent(last, unused -> new ArrayList<>()).add(new Rule(all, effect, weight, count++));
    }

    /** How an element with these attributes is seen: the heaviest rule wins, of several the last. */
    Style apply(Attributes attributes, Style own) {
        if (rules.isEmpty() || own.isHidden()) {
            return own;
        }
        String classes = attributes.get("class");
        String id = attributes.get("id");
        if (classes.isEmpty() && id.isEmpty() || attributes.get("style").contains("display")) {
            return own;
        }
        Effect effect = known.computeIfAbsent(classes + " #" + id, this::effect);
        return switch (effect) {
            case SHOWN -> own;
            case UNSEEN -> Style.UNSEEN;
            case REMOVED -> Style.REMOVED;
        };
    }

    private Effect effect(String written) {
        Set<String> names = new HashSet<>();
        for (String name : written.strip().split("\\s+")) {
            names.add(name.startsWith("#") ? name : "." + name);
        }
        Rule heaviest = null;
        for (String name : names) {
            for (Rule rule : rules.getOrDefault(name, List.of())) {
                if (names.containsAll(rule.names()) && rule.beats(heaviest)) {
                    heaviest = rule;
                }
            }
        }
        return heaviest == null ? Effect.SHOWN : heaviest.effect();
    }
}
