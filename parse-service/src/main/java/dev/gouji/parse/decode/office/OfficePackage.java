package dev.gouji.parse.decode.office;

import dev.gouji.parse.archive.ZipLimits;
import dev.gouji.parse.document.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipInputStreamZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** An opened file of Office 2007 or later: parts of XML that refer to one another. Nothing outside it is ever opened. */
final class OfficePackage implements AutoCloseable {
    private static final long PART_BYTES_MAX = 200L * 1024 * 1024;
    /** A tree of a larger part would not fit into the memory of the process. */
    private static final long TREE_BYTES_MAX = 40L * 1024 * 1024;

    private static final int IN_MEMORY_BYTES_MAX = 16 * 1024 * 1024;
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";

    static {
        ZipSecureFile.setMaxEntrySize(PART_BYTES_MAX);
        ZipSecureFile.setMaxFileCount(ZipLimits.MEMBERS_MAX);
        ZipInputStreamZipEntrySource.setThresholdBytesForTempFiles(IN_MEMORY_BYTES_MAX);
    }

    private final OPCPackage opened;

    private OfficePackage(OPCPackage opened) {
        this.opened = opened;
    }

    /**
     * Opens a file.
     *
     * @throws UnreadableDocumentException when it is damaged, locked or made to do harm
     */
    static OfficePackage open(byte[] content) throws UnreadableDocumentException {
        ZipLimits.check(content);
        try {
            return new OfficePackage(OPCPackage.open(new ByteArrayInputStream(content)));
        } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | POIXMLException e) {
            throw OfficeRefusals.damaged("文件结构 (structure)", e);
        }
    }

    /** The part that is the document or the workbook. */
    PackagePart main() throws UnreadableDocumentException {
        for (String type : List.of(PackageRelationshipTypes.CORE_DOCUMENT, STRICT)) {
            for (PackageRelationship relationship : opened.getRelationshipsByType(type)) {
                PackagePart part =
                        relationship.getTargetMode() == TargetMode.INTERNAL ? opened.getPart(relationship) : null;
                if (part != null) {
                    return part;
                }
            }
        }
        throw OfficeRefusals.damaged("没有正文部分 (no main part)", null);
    }

    /** The part that another part refers to by a relationship whose type ends so. */
    Optional<PackagePart> related(PackagePart from, String typeEnding) throws UnreadableDocumentException {
        try {
            for (PackageRelationship relationship : from.getRelationships()) {
                if (relationship.getTargetMode() == TargetMode.INTERNAL
                        && relationship.getRelationshipType().endsWith(typeEnding)) {
                    return target(from, relationship);
                }
            }
            return Optional.empty();
        } catch (InvalidFormatException e) {
            throw OfficeRefusals.damaged(from.getPartName().getName(), e);
        }
    }

    /** The part that a relationship leads to; empty when it is not there. */
    Optional<PackagePart> target(PackagePart from, PackageRelationship relationship)
            throws UnreadableDocumentException {
        try {
            return Optional.ofNullable(from.getRelatedPart(relationship));
        } catch (InvalidFormatException | IllegalArgumentException e) {
            throw OfficeRefusals.damaged(from.getPartName().getName(), e);
        }
    }

    /** The title among the core properties. */
    List<String> titles() {
        try {
            return opened.getPackageProperties().getTitleProperty().map(String::strip).stream()
                    .filter(title -> !title.isEmpty())
                    .toList();
        } catch (InvalidFormatException | OpenXML4JRuntimeException e) {
            return List.of();
        }
    }

    /** A part as a tree of XML without entities. */
    static Document tree(PackagePart part) throws UnreadableDocumentException {
        OfficeRefusals.refuseMore("文件部件字节数", "bytes of a part", TREE_BYTES_MAX, part.getSize());
        try (InputStream xml = part.getInputStream()) {
            return DocumentHelper.readDocument(xml);
        } catch (SAXException e) {
            throw notXml(part, e);
        } catch (IOException e) {
            throw OfficeRefusals.damaged(part.getPartName().getName(), e);
        }
    }

    /** Why a part is no XML that is read. */
    static UnreadableDocumentException notXml(PackagePart part, SAXException e) {
        return e.getMessage() != null && e.getMessage().contains("DOCTYPE")
                ? OfficeRefusals.entities(e)
                : OfficeRefusals.damaged(part.getPartName().getName(), e);
    }

    @Override
    public void close() {
        opened.revert();
    }
}
