<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>Waiting for the server for %n second(s).</source>
        <translation>
            <numerusform>Waiting for the server for %n second.</numerusform>
            <numerusform>Waiting for the server for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the memory card for %n second(s).</source>
        <translation>
            <numerusform>Waiting for the memory card for %n second.</numerusform>
            <numerusform>Waiting for the memory card for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pibox::screen::CarryList</name>
    <message numerus="yes">
        <source>%n of your changes will be carried over.</source>
        <translation>
            <numerusform>%n of your changes will be carried over.</numerusform>
            <numerusform>%n of your changes will be carried over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes were carried over.</source>
        <translation>
            <numerusform>%n of your changes was carried over.</numerusform>
            <numerusform>%n of your changes were carried over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed by you and by %1.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>
            <numerusform>%n was changed by you and by %1.</numerusform>
            <numerusform>%n were changed by you and by %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pibox::screen::Questions</name>
    <message numerus="yes">
        <source>Restarting in %n second(s)</source>
        <translation>
            <numerusform>Restarting in %n second</numerusform>
            <numerusform>Restarting in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pibox::screen::Upgrade</name>
    <message numerus="yes">
        <source>%n release(s) on this stick</source>
        <translation>
            <numerusform>%n release on this stick</numerusform>
            <numerusform>%n releases on this stick</numerusform>
        </translation>
    </message>
</context>
</TS>
