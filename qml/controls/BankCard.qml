import QtQuick
import PiBox.Upgrade

// One image: solid when it is whole, an outline that fills up while it is being made.
Rectangle {
    id: card
    property string caption
    property string version
    property string name
    property bool solid: false
    property real filled: 0
    property string mark: ""
    implicitHeight: words.implicitHeight + Theme.gap * 1.5
    radius: Theme.radius
    color: solid ? Theme.raised : Theme.surface
    border { width: Theme.line * 2; color: solid ? Theme.raised : Theme.outline }

    Rectangle {
        visible: card.filled > 0
        width: Math.round((parent.width - 2 * card.border.width) * card.filled)
        height: Theme.bar / 2
        anchors { left: parent.left; bottom: parent.bottom; margins: card.border.width }
        color: Theme.accent
    }
    Column {
        id: words
        anchors { left: parent.left; right: sign.visible ? sign.left : parent.right; verticalCenter: parent.verticalCenter; margins: Theme.gap }
        Words { width: parent.width; text: card.caption; minor: true; Accessible.ignored: true }
        Words {
            width: parent.width
            text: card.version
            // A long one, such as of a nightly release, is small rather than broken into many lines.
            font { pixelSize: text.length > 12 ? Theme.body : Theme.figure; weight: Font.DemiBold }
            wrapMode: Text.WrapAnywhere
            lineHeight: 1
            Accessible.ignored: true
        }
        Words { width: parent.width; text: card.name; minor: true; visible: text !== "" && text !== card.version; wrapMode: Text.WrapAnywhere; Accessible.ignored: true }
    }
    Icon {
        id: sign
        visible: card.mark !== ""
        name: card.mark
        colour: card.mark === "cross" ? Theme.bad : Theme.good
        anchors { right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.gap }
    }
}
