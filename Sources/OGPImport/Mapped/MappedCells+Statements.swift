import Findings
import OGPModel

extension MappedCells {
    private static let statementFields: [TableField] = [
        .status, .percent, .progress, .challenges, .evidence, .assessor,
    ]

    /// The days of the columns in which this row states something, in the order of time; columns without a day come last.
    var days: [CivilDate?] {
        let days = Self.statementFields.filter { $0 != .assessor }.flatMap { self[$0] }.map(\.column.mapping.day)
        let dated = Set(days.compactMap { $0 }).sorted().map(Optional.some)
        return dated + (days.contains(nil) ? [nil] : [])
    }

    /// The cells of statements that stand in columns of one day; who makes them may stand beside.
    func of(_ day: CivilDate?) -> MappedCells {
        var part = self
        for field in Self.statementFields {
            part.keep(field) { $0.column.mapping.day == day || (field == .assessor && $0.column.mapping.day == nil) }
        }
        return part
    }

    /// Where the first cell of a statement stands.
    var firstStatementPosition: SourcePosition? {
        Self.statementFields.lazy.compactMap { self[$0].first?.position }.first
    }
}
