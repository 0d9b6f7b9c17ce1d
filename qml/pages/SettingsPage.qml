pragma ComponentBehavior: Bound
import PiBox.Upgrade

Frame {
    title: qsTr("Settings")
    ListRow { objectName: "automatic"; preferred: true; name: "history"; text: qsTr("Automatic upgrades"); value: ServiceSettings.automaticChoices[ServiceSettings.automatic]; onClicked: Navigator.open(Page.Schedule) }
    ListRow { objectName: "repository"; name: "upgrade"; text: qsTr("Where releases come from"); detail: ServiceSettings.repository !== "" ? ServiceSettings.repository : qsTr("not set"); onClicked: Navigator.open(Page.Repository) }
    ListRow { objectName: "import"; name: "stick"; text: qsTr("USB stick"); value: Upgrade.stickLabel; onClicked: Navigator.open(Page.Import) }
    ListRow { objectName: "limits"; name: "metered"; text: qsTr("Limits"); value: ServiceSettings.limits; onClicked: Navigator.open(Page.Limits) }
    ListRow { objectName: "language"; name: "language"; text: qsTr("Language"); value: Preferences.languageName(Preferences.language); onClicked: Navigator.open(Page.Language) }
    ListRow { objectName: "appearance"; name: "look"; text: qsTr("Text size and colours"); onClicked: Navigator.open(Page.Appearance) }
}
