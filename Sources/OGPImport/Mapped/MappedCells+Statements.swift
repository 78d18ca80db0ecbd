import Findings
import OGPModel

extension MappedCells {
    private static let statementFields: [TableField] = [
        .status, .percent, .progress, .challenges, .evidence, .assessor,
    ]

    /// Who speaks of which day in the columns in which this row states something.
    var voices: [MappedVoice] {
        let cells = Self.statementFields.filter { $0 != .assessor }.flatMap { self[$0] }
        return Set(cells.map { MappedVoice($0.column.mapping) }).sorted(by: MappedVoice.isBefore)
    }

    /// The cells of statements that stand in columns of one voice; who makes them may stand beside.
    func of(_ voice: MappedVoice) -> MappedCells {
        var part = self
        for field in Self.statementFields {
            part.keep(field) { cell in
                let own = MappedVoice(cell.column.mapping)
                return own == voice || (field == .assessor && own.day == nil && own.role == voice.role)
            }
        }
        return part
    }

    /// Where the first cell of a statement stands.
    var firstStatementPosition: SourcePosition? {
        Self.statementFields.lazy.compactMap { self[$0].first?.position }.first
    }
}
