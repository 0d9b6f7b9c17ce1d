pragma ComponentBehavior: Bound
import PiBox.Upgrade

// What the maker says about the offered release.
Frame {
    title: qsTr("What is new")
    reading: true
    Heading { width: parent.width; text: Upgrade.otherVersion }
    Words { width: parent.width; text: [Upgrade.size, Upgrade.room].filter(part => part !== "").join("\n"); minor: true }
    Words { objectName: "notes"; width: parent.width; text: Upgrade.notes !== "" ? Upgrade.notes : qsTr("The maker has not written any notes for this release.") }
    foot: [
        FaceButton { button: Upgrade.primary; primary: true; onClicked: Navigator.home() }
    ]
}
