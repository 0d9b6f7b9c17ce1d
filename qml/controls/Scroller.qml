import QtQuick
import PiBox.Upgrade

// Content that may be taller than its room. Beside dragging there are two buttons to page up and down (no gesture is needed anywhere), and
// what gets the focus is brought into view.
FocusScope {
    id: scroller
    default property alias content: column.data
    property alias spacing: column.spacing
    /// The content is placed in the middle when it is lower than the room.
    property bool centred: false
    readonly property bool overflows: flick.contentHeight > height + 1
    readonly property real contentWidth: column.width
    /// Too low for two buttons: then there is one, down until the end and from there back to the top.
    readonly property bool low: height < 2 * Theme.target + Theme.gap
    readonly property bool atEnd: flick.contentY >= flick.contentHeight - flick.height - 1

    function page(direction: int): bool {
        const to = Math.max(0, Math.min(flick.contentHeight - height, flick.contentY + direction * height * 0.8))
        const moved = Math.abs(to - flick.contentY) > 1
        flick.contentY = to
        if (moved) kept = null
        return moved
    }
    function toTop() {
        flick.contentY = 0
        kept = null
    }
    /// Brings an item of the content into view, and keeps it there when the content changes, until a person goes elsewhere.
    /// What has the focus comes first.
    function show(item: Item) {
        kept = item
        bring(item)
        const focused = focusedItem()
        if (focused && focused !== item) bring(focused)
    }
    function keep() {
        if (kept) show(kept)
    }
    function bring(item: Item) {
        const area = item.mapToItem(column, 0, 0, item.width, item.height)
        const room = Theme.ring + 4
        if (area.y + column.y - room < flick.contentY)
            flick.contentY = Math.max(0, area.y + column.y - room)
        else if (area.y + area.height + column.y + room > flick.contentY + height)
            flick.contentY = Math.min(flick.contentHeight - height, area.y + area.height + column.y + room - height)
    }
    /// The item in focus, if it is one of the content.
    function focusedItem(): Item {
        const item = scroller.Window.window.activeFocusItem
        for (let up = item; up; up = up.parent)
            if (up === column) return item
        return null
    }
    property Item kept: null
    onHeightChanged: keep()

    implicitHeight: column.implicitHeight + Theme.ring * 4
    clip: true

    Connections {
        target: scroller.Window.window
        function onActiveFocusItemChanged() {
            const item = scroller.focusedItem()
            if (item) scroller.show(item)
        }
    }

    Flickable {
        id: flick
        anchors { fill: parent; rightMargin: pager.visible ? pager.width + Theme.gap : 0 }
        contentWidth: width
        contentHeight: column.implicitHeight + column.y * 2
        boundsBehavior: Flickable.StopAtBounds
        interactive: scroller.overflows
        onContentHeightChanged: scroller.keep()
        onMovementStarted: scroller.kept = null
        Column {
            id: column
            x: Theme.ring + 3
            y: scroller.centred ? Math.max(Theme.ring + 3, (scroller.height - implicitHeight) / 2) : Theme.ring + 3
            width: flick.width - 2 * x
            spacing: Theme.gap
        }
    }
    Column {
        id: pager
        visible: scroller.overflows
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Theme.target
        spacing: Math.max(Theme.gap, height - 2 * Theme.target)
        PageButton {
            visible: !scroller.low || scroller.atEnd
            name: "up"
            text: qsTr("Page up")
            enabled: flick.contentY > 1
            onClicked: scroller.low ? scroller.toTop() : scroller.page(-1)
        }
        PageButton {
            visible: !scroller.low || !scroller.atEnd
            name: "down"
            text: qsTr("Page down")
            enabled: !scroller.atEnd
            onClicked: scroller.page(1)
        }
    }
}
