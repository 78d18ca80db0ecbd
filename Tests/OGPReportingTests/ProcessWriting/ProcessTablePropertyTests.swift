import ByteReading
import Findings
import ModelTestSupport
import OGPImport
import OGPModel
import OGPReporting
import TestSupport
import Testing

/// Process records as tables, written and read.
struct ProcessTablePropertyTests {
    @Test("What is read is what was written, and writing it again gives the same bytes", arguments: 0..<80)
    func identity(seed: Int) throws {
        var maker = RandomProcessRecord(generator: SplitMix64(seed: seed), isHostile: false)
        var plan = Self.plan("AP_KEN05")
        plan.coCreation = maker.record()
        let bytes = ProcessTable.bytes([plan])
        let read = try Self.read(bytes)
        #expect(read.plans.map(\.coCreation.withoutPlaces) == (plan.coCreation.isEmpty ? [] : [plan.coCreation]))
        #expect(read.codes.isSubset(of: ["PRO023", "PRO024", "PRO025", "PRO030", "PRO032"]))
        #expect(ProcessTable.bytes(read.plans) == bytes)
    }

    @Test("A process table of several plans keeps each apart")
    func plans() throws {
        let plans = [11, 12, 13].map { seed in
            var maker = RandomProcessRecord(generator: SplitMix64(seed: seed), isHostile: false)
            var plan = Self.plan("AP_KEN\(seed)")
            plan.coCreation = maker.record()
            return plan
        }
        let read = try Self.read(ProcessTable.bytes(plans))
        #expect(read.plans.map(\.id) == plans.map(\.id))
        #expect(read.plans.map(\.coCreation.withoutPlaces) == plans.map(\.coCreation))
    }

    static func plan(_ id: String) -> ActionPlan {
        ActionPlan(
            id: ActionPlanID(id), idSource: .given,
            member: MemberReference(name: "", nameInSource: "", code: nil, level: nil, region: nil),
            start: DateReading(.notStated(text: "")), end: DateReading(.notStated(text: "")),
            source: SourcePosition(file: ""))
    }

    static func read(_ bytes: [UInt8]) throws -> (plans: [ActionPlan], codes: Set<String>) {
        let input = InputFile(bytes: bytes, name: "record.csv")
        let options = ImportOptions()
        var findings = FindingList()
        var reader = try ImportFormats.format(of: input, options: options).open(
            input, options: options, catalogues: try PlanFile.catalogues.get(), sink: &findings)
        while try reader.next(&findings) != nil {}
        let codes = Set(findings.findings.map(\.code.id)).subtracting(["CSV018"])
        return (reader.summary.plans, codes)
    }
}

extension ProcessRecord {
    /// The record without the places where it stood.
    var withoutPlaces: ProcessRecord {
        var record = self
        func clear<Element>(
            _ list: WritableKeyPath<ProcessRecord, [Element]>, _ part: WritableKeyPath<Element, ProcessAttribution>
        ) {
            for index in record[keyPath: list].indices {
                record[keyPath: list][index][keyPath: part].source = SourcePosition(file: "")
            }
        }
        clear(\.forums, \.attribution)
        clear(\.meetings, \.attribution)
        clear(\.websites, \.attribution)
        clear(\.repositories, \.attribution)
        clear(\.timelines, \.attribution)
        clear(\.outreach, \.attribution)
        clear(\.inputPeriods, \.attribution)
        clear(\.contributions, \.attribution)
        clear(\.responses, \.attribution)
        clear(\.orphanResponses, \.attribution)
        clear(\.reports, \.attribution)
        clear(\.letters, \.attribution)
        clear(\.answers, \.attribution)
        clear(\.statements, \.attribution)
        clear(\.influence, \.attribution)
        let nowhere = SourcePosition(file: "")
        for index in record.forums.indices {
            for member in record.forums[index].members.indices {
                record.forums[index].members[member].attribution.source = nowhere
            }
        }
        for index in record.websites.indices {
            for check in record.websites[index].checks.indices {
                record.websites[index].checks[check].attribution.source = nowhere
            }
        }
        for index in record.repositories.indices {
            for update in record.repositories[index].updates.indices {
                record.repositories[index].updates[update].attribution.source = nowhere
            }
        }
        for index in record.contributions.indices {
            for response in record.contributions[index].responses.indices {
                record.contributions[index].responses[response].attribution.source = nowhere
            }
        }
        return record
    }
}
