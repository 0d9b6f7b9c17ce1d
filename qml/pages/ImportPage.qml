pragma ComponentBehavior: Bound
import PiBox.Upgrade

// Releases from a USB stick: for a PiBox without Internet.
Frame {
    title: qsTr("USB stick")
    Words {
        width: parent.width
        text: Upgrade.stickLabel !== "" ? qsTr("A stick with releases is there: %1").arg(Upgrade.stickLabel)
            : qsTr("Put in a USB stick with a PiBox repository. It is noticed automatically.")
    }
    Words { width: parent.width; text: Upgrade.stickText; minor: true }
    Words { width: parent.width; minor: true; text: qsTr("Releases are only taken from it if they are signed by the maker of this PiBox.") }
    foot: [
        FootButton {
            objectName: "import"
            visible: Upgrade.stickLabel !== ""
            primary: true
            enabled: Upgrade.pending === Action.None
            text: qsTr("Use the USB stick")
            onClicked: { Upgrade.act(Action.Import); Navigator.home() }
        }
    ]
}
