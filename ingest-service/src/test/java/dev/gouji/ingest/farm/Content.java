package dev.gouji.ingest.farm;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What one portal publishes, in a state that {@link Change}s move on. */
final class Content {
    static final String FOLDER = "/zwgk/ndbg/";
    private static final String OTHER_FOLDER = "/xwzx/gsgg/";
    private static final int NEWEST_YEAR = 2024;

    final String host;
    final ListKind kind;
    final long seed;
    final Charset charset;
    final List<String> organs;
    private final Random random;
    private final boolean duplicates;
    private int numbers;
    private List<Article> articles = new ArrayList<>();
    private int layout = 1;
    private boolean neverUnchanged;

    Content(String host, ListKind kind, long seed, Optional<Trap> trap) {
        this.host = host;
        this.kind = kind;
        this.seed = 31 * seed + host.hashCode();
        this.random = new Random(this.seed);
        boolean old = (kind == ListKind.LIST_PAGES || kind == ListKind.CUT_TITLES) && random.nextInt(3) == 0;
        this.charset = Charset.forName(old || trap.equals(Optional.of(Trap.CHARSET_LIE)) ? "GB18030" : "UTF-8");
        this.duplicates = trap.equals(Optional.of(Trap.DUPLICATE_URLS));
        this.organs = Wording.organs(random, 1 + random.nextInt(3));
        int years = 4 + random.nextInt(6);
        for (String organ : organs) {
            for (int year = NEWEST_YEAR - years + 1; year <= NEWEST_YEAR; year++) {
                articles.add(report(organ, year));
            }
        }
        for (int i = 0; i < articles.size(); i += 3) {
            articles.add(other(articles.get(i)));
        }
        articles.sort(Comparator.comparing(Article::day).thenComparing(Article::number));
    }

    private Article report(String organ, int year) {
        LocalDate day = LocalDate.of(year + 1, 1, 4).plusDays(random.nextInt(85));
        int number = ++numbers + 1000 * (1 + random.nextInt(90));
        List<String> paths = new ArrayList<>(List.of(Article.path(FOLDER, day, number)));
        if (duplicates) {
            paths.add("/zfxxgk/show.html?id=" + number);
            paths.add("/zfxxgk/show.html?type=3&id=" + number);
        }
        String file = random.nextInt(4) > 0 ? null : random.nextBoolean() ? "pdf" : "doc";
        String title = Wording.reportTitle(organ, year);
        return new Article(number, organ, year, title, true, day, 0, paths, true, true, file);
    }

    private Article other(Article near) {
        LocalDate day = near.day().plusDays(random.nextInt(30));
        int number = ++numbers + 1000 * (1 + random.nextInt(90));
        String folder = kind == ListKind.SITEMAP ? OTHER_FOLDER : FOLDER;
        String title = Wording.otherTitle(random, near.organ(), near.year());
        List<String> paths = List.of(Article.path(folder, day, number));
        return new Article(number, near.organ(), near.year(), title, false, day, 0, paths, true, true, null);
    }

    /** Oldest first. */
    synchronized List<Article> articles() {
        return List.copyOf(articles);
    }

    /** As lists show them: newest first. */
    List<Article> listed() {
        return articles().reversed().stream().filter(Article::listed).toList();
    }

    synchronized int layout() {
        return layout;
    }

    synchronized boolean isNeverUnchanged() {
        return neverUnchanged;
    }

    synchronized void apply(Change change) {
        Article newest = articles.stream()
                .filter(article -> article.isReport() && article.present())
                .max(Comparator.comparingInt(Article::year).thenComparing(Article::day))
                .orElseThrow();
        switch (change) {
            case NEW_REPORT -> articles.add(report(newest.organ(), newest.year() + 1));
            case CORRECTED_REPORT -> replace(newest, newest.corrected());
            case LAYOUT -> layout++;
            case REMOVED_REPORT -> replace(newest, newest.away(false));
            case VANISHED_REPORT -> replace(newest, newest.away(true));
            case MOVED_REPORT -> replace(newest, newest.at(List.of(newest.path().replace(FOLDER, FOLDER + "gd/"))));
            case NEVER_UNCHANGED -> neverUnchanged = true;
        }
    }

    private void replace(Article old, Article by) {
        articles = new ArrayList<>(articles);
        articles.set(articles.indexOf(old), by);
    }
}
