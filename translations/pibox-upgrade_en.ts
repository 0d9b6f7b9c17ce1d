<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>Waiting for the server for %Ln second(s).</source>
        <translation>
            <numerusform>Waiting for the server for %Ln second.</numerusform>
            <numerusform>Waiting for the server for %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the memory card for %Ln second(s).</source>
        <translation>
            <numerusform>Waiting for the memory card for %Ln second.</numerusform>
            <numerusform>Waiting for the memory card for %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pibox::screen::CarryList</name>
    <message numerus="yes">
        <source>%Ln of your changes will be carried over.</source>
        <translation>
            <numerusform>%Ln of your changes will be carried over.</numerusform>
            <numerusform>%Ln of your changes will be carried over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were carried over.</source>
        <translation>
            <numerusform>%Ln of your changes was carried over.</numerusform>
            <numerusform>%Ln of your changes were carried over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed by you and by %1.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>
            <numerusform>%Ln was changed by you and by %1.</numerusform>
            <numerusform>%Ln were changed by you and by %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pibox::screen::Questions</name>
    <message numerus="yes">
        <source>Restarting in %Ln second(s)</source>
        <translation>
            <numerusform>Restarting in %Ln second</numerusform>
            <numerusform>Restarting in %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pibox::screen::Upgrade</name>
    <message numerus="yes">
        <source>%Ln release(s) on this stick</source>
        <translation>
            <numerusform>%Ln release on this stick</numerusform>
            <numerusform>%Ln releases on this stick</numerusform>
        </translation>
    </message>
</context>
</TS>
