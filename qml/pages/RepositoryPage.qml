pragma ComponentBehavior: Bound
import QtQuick
import PiBox.Upgrade

// Where releases come from: the address, others with the same releases, and the channel.
Frame {
    id: page
    title: qsTr("Where releases come from")
    /// The other address that is being entered; -1: the address of the repository.
    property int position: -1
    function ask(about: string, present: string, at: int) {
        position = at
        TextEntry.ask(about, present)
    }
    ListRow {
        objectName: "address"
        preferred: true
        name: "write"
        text: qsTr("Address of the repository")
        detail: ServiceSettings.repository !== "" ? ServiceSettings.repository : qsTr("not set")
        onClicked: page.ask(text, ServiceSettings.repository, -1)
    }
    Connections {
        target: TextEntry
        function onAccepted(text: string) {
            if (page.position < 0) ServiceSettings.repository = text
            else ServiceSettings.setMirror(page.position, text)
        }
    }
    Words { width: parent.width; minor: true; text: qsTr("Releases are only taken from it if they are signed by the maker of this PiBox.") }
    Words { width: parent.width; text: qsTr("The same releases from elsewhere"); font.bold: true }
    Words { width: parent.width; minor: true; text: qsTr("These are asked in this order when the repository does not answer. To remove an address, empty it.") }
    Repeater {
        model: ServiceSettings.mirrors
        delegate: ListRow {
            required property int index
            required property string modelData
            objectName: "mirror-" + index
            name: "write"
            text: qsTr("Other address")
            detail: modelData
            onClicked: page.ask(text, modelData, index)
        }
    }
    ListRow {
        objectName: "addMirror"
        visible: ServiceSettings.mayAddMirror
        name: "plus"
        text: qsTr("Add an address")
        onClicked: page.ask(text, "", ServiceSettings.mirrors.length)
    }
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
