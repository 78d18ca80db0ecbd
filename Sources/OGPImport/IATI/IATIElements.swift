/// The elements of the standard in all its versions, read or not.
enum IATIElements {
    static let known: Set<String> = [
        "iati-activities", "iati-activity", "iati-identifier", "narrative", "reporting-org", "title", "description",
        "participating-org", "other-identifier", "owner-org", "activity-status", "activity-date", "contact-info",
        "organisation", "department", "person-name", "job-title", "telephone", "email", "website", "mailing-address",
        "activity-scope", "recipient-country", "recipient-region", "location", "location-reach", "location-id", "name",
        "activity-description", "administrative", "point", "pos", "exactness", "location-class", "feature-designation",
        "location-type", "coordinates", "gazetteer-entry", "sector", "tag", "country-budget-items", "budget-item",
        "humanitarian-scope", "policy-marker", "collaboration-type", "default-flow-type", "default-finance-type",
        "default-aid-type", "default-tied-status", "budget", "period-start", "period-end", "value",
        "planned-disbursement", "provider-org", "receiver-org", "capital-spend", "transaction", "transaction-type",
        "transaction-date", "disbursement-channel", "flow-type", "finance-type", "aid-type", "tied-status",
        "document-link", "category", "language", "document-date", "activity-website", "related-activity", "legacy-data",
        "conditions", "condition", "result", "indicator", "baseline", "reference", "period", "target", "actual",
        "comment", "dimension", "crs-add", "aidtype-flag", "other-flags", "loan-terms", "repayment-type",
        "repayment-plan", "commitment-date", "repayment-first-date", "repayment-final-date", "loan-status",
        "interest-received", "principal-outstanding", "principal-arrears", "interest-arrears", "channel-code", "fss",
        "forecast",
    ]
}
