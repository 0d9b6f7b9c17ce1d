pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// Where releases come from: the address, and the channel.
Frame {
    id: page
    title: qsTr("Where releases come from")
    Words { width: parent.width; text: qsTr("Address of the repository"); font.bold: true }
    Field {
        id: field
        objectName: "address"
        width: parent.width
        text: ServiceSettings.repository
        Accessible.name: qsTr("Address of the repository")
        onAccepted: ServiceSettings.repository = text
    }
    Words { width: parent.width; minor: true; text: qsTr("Releases are only taken from it if they are signed by the maker of this PiBox.") }
    ActionButton {
        objectName: "saveAddress"
        primary: true
        preferred: false
        enabled: field.text.trim() !== ServiceSettings.repository
        text: qsTr("Use this address")
        onClicked: ServiceSettings.repository = field.text
    }
    Words { width: parent.width; text: qsTr("Kind of releases"); font.bold: true }
    Repeater {
        model: ServiceSettings.channels
        delegate: ChoiceRow {
            required property string modelData
            objectName: "channel-" + modelData
            text: modelData === "stable" ? qsTr("Stable: tested releases") : modelData === "nightly" ? qsTr("Nightly: the newest, hardly tested") : modelData
            chosen: ServiceSettings.channel === modelData
            onClicked: ServiceSettings.channel = modelData
        }
    }
}
