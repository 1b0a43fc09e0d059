internal import StrategyModel

/// The profiles that come with the program; a city's profile of the same id replaces one.
package enum BuiltInProfiles {
  /// In the order of their ids.
  package static let all: [Profile] = files.compactMap {
    ProfileReader.read($0, isBuiltIn: true).value
  }

  /// Their text, to be read and copied.
  package static let files = [
    file("ganttproject", PackageResources.ganttproject_yaml),
    file("iati-activities", PackageResources.iati_activities_yaml),
    file("jira-rss", PackageResources.jira_rss_yaml),
    file("msproject", PackageResources.msproject_yaml),
    file("openproject-projects", PackageResources.openproject_projects_yaml),
    file("openproject-work-packages", PackageResources.openproject_work_packages_yaml),
    file("redmine-issues", PackageResources.redmine_issues_yaml),
    file("standard", PackageResources.standard_yaml),
    file("status-report-xml", PackageResources.status_report_xml_yaml),
    file("xoev-message", PackageResources.xoev_message_yaml),
  ]

  private static func file(_ id: String, _ bytes: [UInt8]) -> InputFile {
    InputFile(path: "profiles/\(id).yaml", bytes: bytes)
  }
}
