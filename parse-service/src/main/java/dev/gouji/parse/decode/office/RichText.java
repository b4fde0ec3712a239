package dev.gouji.parse.decode.office;

import org.xml.sax.Attributes;

/**
 * The text of a cell as its runs write it: what is struck out or raised stands apart, and readings of characters (rPh)
 * are no part of it.
 */
final class RichText {
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder running = new StringBuilder();
    private boolean inside;
    private boolean phonetic;
    private boolean struck;
    private boolean raised;

    void startElement(String name, Attributes attributes) {
        switch (name) {
            case "r" -> plain();
            case "strike" -> {
                String set = attributes.getValue("val");
                struck = !"0".equals(set) && !"false".equals(set);
            }
            case "vertAlign" -> raised = "superscript".equals(attributes.getValue("val"));
            case "rPh" -> phonetic = true;
            case "t" -> {
                running.setLength(0);
                inside = !phonetic;
            }
            default -> {}
        }
    }

    void characters(char[] units, int start, int length) {
        if (inside) {
            running.append(units, start, length);
        }
    }

    void endElement(String name) {
        switch (name) {
            case "r" -> plain();
            case "rPh" -> phonetic = false;
            case "t" -> {
                if (inside) {
                    run();
                }
                inside = false;
            }
            default -> {}
        }
    }

    private void run() {
        int start = value.length();
        value.append(running);
        if (struck) {
            RunMarks.struck(value, start);
        } else if (raised) {
            RunMarks.raised(value, start);
        }
    }

    private void plain() {
        struck = false;
        raised = false;
    }

    /** What was written since the last time. */
    String take() {
        String text = value.toString();
        value.setLength(0);
        return text;
    }
}
