package import ByteReading
import Findings

/// Which rows of a table that is read through a mapping belong together.
package struct MappedRowGroups {
    /// The group of each row, by its number.
    package let groups: [Int: RowGroup]

    /// Reads a table.
    ///
    /// - Throws: what reading the table throws.
    package init(_ input: InputFile, options: ImportOptions, catalogues: ImportCatalogues) throws {
        var ignored = FindingTally()
        var reader = try MappedReader(input, options: options, catalogues: catalogues, sink: &ignored)
        groups = try reader.rowGroups()
    }
}
