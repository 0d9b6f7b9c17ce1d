pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// Where releases come from: the address, and the channel.
Frame {
    id: page
    title: qsTr("Where releases come from")
    ListRow {
        objectName: "address"
        preferred: true
        name: "write"
        text: qsTr("Address of the repository")
        detail: ServiceSettings.repository !== "" ? ServiceSettings.repository : qsTr("not set")
        onClicked: TextEntry.ask(text, ServiceSettings.repository)
    }
    Connections {
        target: TextEntry
        function onAccepted(text: string) { ServiceSettings.repository = text }
    }
    Words { width: parent.width; minor: true; text: qsTr("Releases are only taken from it if they are signed by the maker of this PiBox.") }
    Words { width: parent.width; text: qsTr("Kind of releases"); font.bold: true }
    Repeater {
        model: ServiceSettings.channels
        delegate: ChoiceRow {
            required property string modelData
            objectName: "channel-" + modelData
            text: modelData === "stable" ? qsTr("Stable: tested releases") : modelData === "nightly" ? qsTr("Nightly: the newest, hardly tested") : modelData
            chosen: ServiceSettings.channel === modelData
            preferred: false
            onClicked: ServiceSettings.channel = modelData
        }
    }
}
