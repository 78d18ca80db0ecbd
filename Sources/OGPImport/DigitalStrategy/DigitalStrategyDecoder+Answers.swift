import Findings
import OGPCatalogues
import OGPModel

extension DigitalStrategyDecoder {
    /// What the agency says of how far an item or one of its records is; `nil` where it says nothing.
    ///
    /// Only the field that has exactly the item's id in its name speaks of it.
    func statement<Sink: FindingSink>(
        _ item: DigitalStrategyItem, record: Int, text: String, _ id: String, _ sink: inout Sink
    ) -> Assessment? {
        guard let field = item.statusField else { return nil }
        let said = field.value(record)
        let status = words.status(said)
        if case .blank = status { return nil }
        if case .unrecognised = status {
            sink.report(
                .strategyUnknownStatus,
                Finding(
                    .strategyUnknownStatus, "\"\(said)\" is not a known status.",
                    at: field.element(of: record).position,
                    field: field.name, value: said, commitment: id))
        }
        return Assessment(
            role: .government, by: agency, stage: .progress, date: day, status: status, said: said, text: text)
    }

    /// The addresses of one record: given where the question asks for one, otherwise found in the text.
    func evidence<Sink: FindingSink>(
        _ item: DigitalStrategyItem, record: Int, _ id: String, _ sink: inout Sink
    ) -> [Evidence] {
        var seen: Set<String?> = []
        var evidence: [Evidence] = []
        for field in item.fields {
            let value = field.value(record)
            if value.isEmpty { continue }
            var found = LinkedAddresses.evidence(in: value)
            if field.asksForLink {
                if found.isEmpty { reportNoAddress(field, record, id, &sink) }
                for index in found.indices { found[index].text = field.label }
            }
            evidence += found.filter { seen.insert($0.link).inserted }
        }
        return evidence
    }

    private func reportNoAddress<Sink: FindingSink>(
        _ field: DigitalStrategyField, _ record: Int, _ id: String, _ sink: inout Sink
    ) {
        let value = field.value(record)
        sink.report(
            .strategyNoAddress,
            Finding(
                .strategyNoAddress, "\"\(value)\" stands where \"\(field.label)\" is asked for and is no address.",
                at: field.element(of: record).position, field: field.name, value: value, commitment: id))
    }
}
