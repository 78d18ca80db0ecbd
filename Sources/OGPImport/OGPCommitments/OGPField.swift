/// The columns of OGP's commitments exports that the importer reads, of all generations.
enum OGPField: Int, CaseIterable {
    case uniqueID, caseNumber, country, memberCode, region, nationalOrLocal
    case planID, planNumber, submitted, planEndYear, planDuration
    case number, title, shortTitle, fullText, heading, commitmentDummy, url
    case milestoneNumber, milestoneDummy, milestoneText, milestoneTitle
    case start, end, lead, supporting
    case contactName, contactPosition, contactEmail, contactTelephone
    case specificity, specificityCode, verifiable, relevant
    case valueInformation, valueParticipation, valueAccountability, valueTechnology
    case impact, impactCode, potentialForResults, potentialForResultsCode
    case completionMidTerm, completionMidTermCode, completionEndOfTerm, completionEndOfTermCode
    case change, changeCode
    case openedGovernment, openedGovernmentCode
    case openedInformation, openedInformationCode, openedParticipation, openedParticipationCode
    case openedAccountability, openedAccountabilityCode
    case earlyResults, earlyResultsCode
    case carriedForward, irmAssessed, cluster, compound, clusterFlag, clusterMembers
    case reportYearMidTerm, reportYearEndOfTerm, updatedOnWebsite, isActive
    case starPreJune2014, star2015, starMidTerm, starEndOfTerm, latestStar
    case rawCompletion, latestCompletion, highCompletion, completionAssessed
    case highAmbition, ambitionAssessed, strongResults, resultsAssessed, midTermOnly
    case flagCompleteAndAmbitious, flagAmbitious, flagComplete, flagNeither, flagNotReviewed, flagSum
    case irmBasedScore, bindingConstraint
    case openParliamentPlan
    /// Columns of known exports that no measure uses; their cells are kept.
    case kept
    /// Columns that carry nothing to import: row ids, check sums, columns marked for deletion.
    case ignored
}
