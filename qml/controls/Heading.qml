import QtQuick
import PiBox.Upgrade

Words {
    font { pixelSize: Theme.title; weight: Font.DemiBold }
    lineHeight: 1.05
    Accessible.role: Accessible.Heading
}
