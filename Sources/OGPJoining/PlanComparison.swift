import OGPModel

/// Two versions of a plan, item by item.
///
/// Commitments are matched by their ids, milestones by their numbers or ids within matched commitments. What is left is matched
/// by the likeness of titles, the most alike first, and marked so: such a match is a proposal for a person to confirm. The order
/// of the versions' items decides nothing but the order of the result.
public struct PlanComparison: Sendable {
    /// The items: those of the later version in its order, then those that only the earlier version has.
    public private(set) var changes: [ItemChange] = []

    /// The least likeness of titles, from 0 to 100, at which two items are proposed to be one.
    public static let leastLikeness = 60

    /// Compares two versions.
    ///
    /// - Parameters:
    ///   - before: The items of the earlier version: each commitment, followed by its milestones.
    ///   - after: Those of the later version.
    public init(before: [ItemVersion], after: [ItemVersion]) {
        let old = Self.grouped(before)
        let new = Self.grouped(after)
        let commitments = Self.matches(old.map(\.item), new.map(\.item))
        var dropped: [ItemChange] = []
        for (index, group) in new.enumerated() {
            guard let found = commitments[index] else {
                changes.append(ItemChange(before: nil, after: group.item, match: .none))
                continue
            }
            let earlier = old[found.before]
            changes.append(ItemChange(before: earlier.item, after: group.item, match: found.match))
            let milestones = Self.matches(earlier.milestones, group.milestones)
            for (place, milestone) in group.milestones.enumerated() {
                let match = milestones[place]
                changes.append(
                    ItemChange(
                        before: match.map { earlier.milestones[$0.before] }, after: milestone,
                        match: match?.match ?? .none))
            }
            let kept = Set(milestones.values.map(\.before))
            for (place, milestone) in earlier.milestones.enumerated() where !kept.contains(place) {
                dropped.append(ItemChange(before: milestone, after: nil, match: .none))
            }
        }
        let kept = Set(commitments.values.map(\.before))
        for (index, group) in old.enumerated() where !kept.contains(index) {
            dropped.append(ItemChange(before: group.item, after: nil, match: .none))
        }
        changes += dropped
    }

    private struct Group {
        let item: ItemVersion
        var milestones: [ItemVersion] = []
    }

    private static func grouped(_ items: [ItemVersion]) -> [Group] {
        var groups: [Group] = []
        for item in items {
            if item.milestone == nil {
                groups.append(Group(item: item))
            } else if !groups.isEmpty {
                groups[groups.count - 1].milestones.append(item)
            }
        }
        return groups
    }

    /// For the place of each later item that has an earlier one: its place, and how the two were matched.
    private static func matches(
        _ before: [ItemVersion], _ after: [ItemVersion]
    ) -> [Int: (before: Int, match: ItemChange.Match)] {
        var found: [Int: (before: Int, match: ItemChange.Match)] = [:]
        var places: [String: [Int]] = [:]
        for (place, item) in before.enumerated().reversed() where !item.key.isEmpty {
            places[item.key, default: []].append(place)
        }
        for (place, item) in after.enumerated() where !item.key.isEmpty {
            guard let earlier = places[item.key]?.popLast() else { continue }
            found[place] = (earlier, .id)
        }
        let taken = Set(found.values.map(\.before))
        let old = before.indices.filter { !taken.contains($0) }
        let new = after.indices.filter { found[$0] == nil }
        for proposal in proposals(before, old, after, new) { found[proposal.after] = (proposal.before, proposal.match) }
        return found
    }

    /// Matches by title, the most alike first; each item at most once.
    private static func proposals(
        _ before: [ItemVersion], _ old: [Int], _ after: [ItemVersion], _ new: [Int]
    ) -> [(before: Int, after: Int, match: ItemChange.Match)] {
        guard !old.isEmpty, !new.isEmpty else { return [] }
        let titles = old.map { ($0, TitleLikeness(before[$0].title)) }
        var pairs: [(likeness: Int, before: Int, after: Int)] = []
        for place in new {
            let title = TitleLikeness(after[place].title)
            for (earlier, other) in titles {
                let likeness = title.likeness(to: other)
                if likeness >= leastLikeness { pairs.append((likeness, earlier, place)) }
            }
        }
        pairs.sort { ($1.likeness, $0.before, $0.after) < ($0.likeness, $1.before, $1.after) }
        var usedBefore: Set<Int> = []
        var usedAfter: Set<Int> = []
        var proposals: [(before: Int, after: Int, match: ItemChange.Match)] = []
        for pair in pairs where !usedBefore.contains(pair.before) && !usedAfter.contains(pair.after) {
            usedBefore.insert(pair.before)
            usedAfter.insert(pair.after)
            proposals.append((pair.before, pair.after, .title(likeness: pair.likeness)))
        }
        return proposals
    }
}
