import Findings
import OGPModel

extension PrivacyFilter {
    /// The records of context as they may be written.
    ///
    /// - Parameters:
    ///   - records: The records.
    ///   - members: The members that are selected, by code; all where empty. What is left out of others is not counted.
    /// - Returns: The records without addresses and numbers in their texts.
    mutating func filtered(_ records: ContextRecords, members: Set<String>) -> ContextRecords {
        if isPrivate { return records }
        var records = records
        for index in records.shutdowns.indices {
            let isPrinted = Self.isPrinted(records.shutdowns[index].member, members)
            redact(&records.shutdowns[index], isCounted: isPrinted)
        }
        for index in records.indicators.indices {
            let isPrinted = Self.isPrinted(records.indicators[index].member, members)
            redact(&records.indicators[index], isCounted: isPrinted)
        }
        for index in records.pledges.indices {
            let isPrinted = Self.isPrinted(records.pledges[index].member, members)
            redact(&records.pledges[index], isCounted: isPrinted)
        }
        for index in records.campaigns.indices { redact(&records.campaigns[index]) }
        return records
    }

    /// Countries that are no members are named whatever is selected.
    private static func isPrinted(_ member: MemberReference, _ members: Set<String>) -> Bool {
        members.isEmpty || member.code.map(members.contains) ?? true
    }

    private mutating func redact(_ record: inout ShutdownRecord, isCounted: Bool) {
        redact(&record.member, isCounted)
        record.start = redacted(record.start, isCounted)
        record.end = redacted(record.end, false)
        for (field, text) in record.fields {
            // Outputs print what set a shutdown off, and none of the other cells.
            record.fields[field] = redacted(text, isCounted && ShutdownField.triggers.contains(field))
        }
    }

    private mutating func redact(_ indicator: inout DatedIndicator, isCounted: Bool) {
        redact(&indicator.member, isCounted)
        indicator.name = redacted(indicator.name, isCounted)
        indicator.value = redacted(indicator.value, isCounted)
        indicator.threshold = redacted(indicator.threshold, isCounted)
        indicator.date = redacted(indicator.date, isCounted)
        indicator.saidBy = redacted(indicator.saidBy, isCounted)
    }

    private mutating func redact(_ pledge: inout Pledge, isCounted: Bool) {
        redact(&pledge.member, isCounted)
        pledge.name = redacted(pledge.name, isCounted)
        pledge.date = redacted(pledge.date, isCounted)
        pledge.saidBy = redacted(pledge.saidBy, isCounted)
    }

    private mutating func redact(_ campaign: inout Campaign) {
        campaign.name = redacted(campaign.name)
        campaign.baselineDate = redacted(campaign.baselineDate, true)
        campaign.deadline = redacted(campaign.deadline, true)
        campaign.countDate = redacted(campaign.countDate, true)
        campaign.saidBy = redacted(campaign.saidBy)
    }

    private mutating func redact(_ member: inout MemberReference, _ isCounted: Bool) {
        // A member of the catalogue is printed by its own name.
        member.name = redacted(member.name, isCounted)
        member.nameInSource = redacted(member.nameInSource, false)
    }

    private mutating func redacted(_ text: String, _ isCounted: Bool) -> String {
        if isCounted { return redacted(text) }
        var uncounted = self
        return uncounted.redacted(text)
    }

    /// A date whose words hold an address. Digits alone are never taken for a telephone number here.
    private mutating func redacted(_ date: Deadline, _ isCounted: Bool) -> Deadline {
        guard date.text.utf8.contains(UInt8(ascii: "@")) else { return date }
        return Deadline(
            text: redacted(date.text, isCounted), earliest: date.earliest, latest: date.latest,
            precision: date.precision, recurrence: date.recurrence, basis: date.basis,
            assumesCentury: date.assumesCentury)
    }
}
