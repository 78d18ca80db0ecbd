import Findings
import OGPCatalogues
import OGPModel

extension ContextDecoder {
    /// A list of supporters of the Paris Call: everybody counted by kind, and a pledge for each state among them.
    mutating func supporters<Sink: FindingSink>(_ sink: inout Sink) -> (SupporterList, [Pledge]) {
        let name = table.column("name")
        let kind = table.column("category", "type")
        let country = table.column("nationality", "country")
        let call = context.pledges.first?.name ?? ""
        let days = dates.read(table.rows, table.column("date_signed", "date"), named: "date_signed", &sink)
        var list = SupporterList(call: call, file: table.name)
        var pledges: [Pledge] = []
        for (row, day) in zip(table.rows, days) {
            list.byKind[row[kind], default: 0] += 1
            if day.earliest != nil { list.dated += 1 }
            guard FoldedText(row[kind]).text == "state" else { continue }
            for member in members.resolve(row[name], code: row[country], at: row.position, &sink) {
                pledges.append(
                    Pledge(
                        member: member, name: call, theme: nil, date: day, saidBy: "the list of supporters",
                        source: row.position))
            }
        }
        if list.dated < list.total {
            sink.report(
                Finding(
                    .contextUndated,
                    "\(list.total - list.dated) of \(list.total) supporters have no day of signature, so that no count of "
                        + "an earlier day can be made.", at: SourcePosition(file: table.name)))
        }
        return (list, pledges)
    }
}
