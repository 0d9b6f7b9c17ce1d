import QtQuick
import PiBox.Upgrade

// Text that wraps and is never cut off. Plain: what comes from outside is not markup.
Text {
    property bool minor: false
    color: minor ? Theme.quiet : Theme.text
    font.family: Theme.family
    font.pixelSize: minor ? Theme.minor : Theme.body
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeight: 1.1
    horizontalAlignment: Text.AlignLeft
    visible: text !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !visible
}
