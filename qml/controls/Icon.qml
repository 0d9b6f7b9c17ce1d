import QtQuick
import PiBox.Upgrade

// A line drawing in a colour of the theme. Says nothing to a screen reader: the words are beside it.
Image {
    required property string name
    property color colour: Theme.text
    property real size: Theme.icon
    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: name === "" ? "" : "image://icon/" + name + "/" + colour
    mirror: LayoutMirroring.enabled && (name === "back" || name === "next")
    Accessible.ignored: true
}
