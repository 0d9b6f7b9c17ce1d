import QtQuick
import PiBox.Upgrade

// A page: title line with the way back, content, and a foot with its buttons.
FocusScope {
    id: frame
    property string title: ""
    default property alias content: scroller.content
    property alias centred: scroller.centred
    property alias foot: foot.data
    /// The menu is offered instead of the way back.
    property bool first: Navigator.depth === 0
    /// How high the content may be without scrolling.
    readonly property real room: scroller.height - 2 * (Theme.ring + 3)
    /// The content is a long text: the arrow up leads back through it before it leaves it.
    property bool reading: false
    function scroll(direction: int): bool { return scroller.page(direction) }
    /// Scrolls to an item of the content.
    function show(item: Item) { scroller.show(item) }

    Accessible.role: Accessible.Pane
    Accessible.name: title

    Item {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.max(Theme.target, heading.height)
        IconButton {
            id: back
            objectName: "back"
            anchors.left: parent.left
            name: frame.first ? "leave" : "back"
            text: frame.first ? qsTr("Leave") : qsTr("Back")
            onClicked: Navigator.back()
        }
        Words {
            id: heading
            anchors { left: back.right; right: menu.left; margins: Theme.gap; verticalCenter: parent.verticalCenter }
            text: frame.title
            color: Theme.quiet
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        IconButton {
            id: menu
            objectName: "menu"
            preferred: true  // where the page has nothing better: never the button that leaves
            anchors.right: parent.right
            name: Navigator.page === Page.Menu ? "home" : "menu"
            text: Navigator.page === Page.Menu ? qsTr("Upgrade") : qsTr("Menu")
            wordy: !Theme.panel
            onClicked: Navigator.page === Page.Menu ? Navigator.home() : Navigator.open(Page.Menu)
        }
    }
    Scroller {
        id: scroller
        anchors {
            left: parent.left; right: parent.right; top: head.bottom; bottom: foot.top
            topMargin: Theme.gap / 2
            bottomMargin: foot.height > 0 ? Theme.gap / 2 : 0
        }
    }
    Flow {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: Theme.ring + 3; rightMargin: Theme.ring + 3; bottomMargin: Theme.ring + 3 }
        spacing: Math.max(Theme.gap, 2 * Theme.ring + 6)
    }
}
