import ByteReading
import OGPCatalogues
import OGPImport
import OGPModel

/// The mapping proposed for a table that is written in a test.
struct ProposedMapping {
    let proposal: MappingProposal

    private static let catalogues = Result { try MappingCatalogues.bundled() }

    init(_ text: String, completing old: TableMapping? = nil) throws {
        let catalogues = try Self.catalogues.get()
        let survey = try ColumnSurvey(
            InputFile(text: text, name: "t.csv"), options: ImportOptions(), catalogues: catalogues)
        proposal = MappingProposal(survey, catalogues: catalogues, completing: old)
    }

    /// What the columns are read as, from left to right.
    var fields: [TableField?] { proposal.mapping.columns.map(\.field) }

    /// The column at a place from 1.
    func column(_ place: Int) -> TableMapping.Column { proposal.mapping.columns[place - 1] }

    /// The questions about the column at a place.
    func questions(_ place: Int) -> [MappingQuestion] { proposal.questions.filter { $0.concerns(place) } }
}
