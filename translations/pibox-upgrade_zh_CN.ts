<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AppearancePage</name>
    <message>
        <source>Text size and colours</source>
        <translation>文字大小和颜色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Show small animations</source>
        <translation>显示小动画</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>By the size of the screen</source>
        <translation>根据屏幕大小</translation>
    </message>
    <message>
        <source>Small panel</source>
        <translation>小屏幕</translation>
    </message>
    <message>
        <source>Touchscreen</source>
        <translation>触摸屏</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>电视</translation>
    </message>
</context>
<context>
    <name>Banks</name>
    <message>
        <source>On trial</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Was tried</source>
        <translation>已试用</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>CarryWords</name>
    <message>
        <source>Yours will be kept.</source>
        <translation>将保留您的内容。</translation>
    </message>
    <message>
        <source>Yours was kept.</source>
        <translation>已保留您的内容。</translation>
    </message>
    <message>
        <source>The new release&apos;s will be taken.</source>
        <translation>将采用新版本的内容。</translation>
    </message>
    <message>
        <source>The new release&apos;s was taken.</source>
        <translation>已采用新版本的内容。</translation>
    </message>
    <message>
        <source>Both will be put together.</source>
        <translation>将合并两者。</translation>
    </message>
    <message>
        <source>Both were put together.</source>
        <translation>已合并两者。</translation>
    </message>
    <message>
        <source>It stays deleted.</source>
        <translation>将保持删除状态。</translation>
    </message>
    <message>
        <source>It stayed deleted.</source>
        <translation>已保持删除状态。</translation>
    </message>
    <message>
        <source>It was looked at.</source>
        <translation>已查看。</translation>
    </message>
    <message>
        <source>You added it.</source>
        <translation>由您添加。</translation>
    </message>
    <message>
        <source>You changed it; the new release did not.</source>
        <translation>您更改了它，新版本没有更改。</translation>
    </message>
    <message>
        <source>Only its owner or its permissions were changed.</source>
        <translation>仅更改了所有者或权限。</translation>
    </message>
    <message>
        <source>You deleted it.</source>
        <translation>由您删除。</translation>
    </message>
    <message>
        <source>You and the new release changed it.</source>
        <translation>您和新版本都更改了它。</translation>
    </message>
    <message>
        <source>You and the new release added it.</source>
        <translation>您和新版本都添加了它。</translation>
    </message>
    <message>
        <source>You changed it; the new release does not have it any more.</source>
        <translation>您更改了它；新版本中已不再有它。</translation>
    </message>
    <message>
        <source>You deleted it; the new release changed it.</source>
        <translation>您删除了它；新版本更改了它。</translation>
    </message>
    <message>
        <source>It is something else in the new release: a folder instead of a file, or a link.</source>
        <translation>它在新版本中是其他类型：是文件夹而不是文件，或者是链接。</translation>
    </message>
    <message>
        <source>It does not fit the new release.</source>
        <translation>它不适用于新版本。</translation>
    </message>
    <message>
        <source>You and the new release changed it, and it is too large to be put together.</source>
        <translation>您和新版本都更改了它，但它太大，无法合并。</translation>
    </message>
    <message>
        <source>It belongs to a program that was installed.</source>
        <translation>它属于已安装的程序。</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>采用我的内容</translation>
    </message>
    <message>
        <source>Take the new release&apos;s</source>
        <translation>采用新版本的内容</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>合并两者</translation>
    </message>
    <message>
        <source>Undo: put back what was there before I chose</source>
        <translation>撤销：恢复我选择之前的内容</translation>
    </message>
    <message>
        <source>As the new release intends</source>
        <translation>按新版本的设定</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Your changes</source>
        <translation>您的更改</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>您的内容：%1</translation>
    </message>
    <message>
        <source>The new release&apos;s: %1</source>
        <translation>新版本的内容：%1</translation>
    </message>
    <message>
        <source>+ is yours, − is the new release&apos;s.</source>
        <translation>+ 为您的内容，− 为新版本的内容。</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Your changes</source>
        <translation>您的更改</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Report for a phone</source>
        <translation>手机版报告</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it.</source>
        <translation>请用手机摄像头对准它。</translation>
    </message>
    <message>
        <source>It has no passwords and none of your data.</source>
        <translation>其中不含密码，也不含您的任何数据。</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Hide the details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>显示详情</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something unexpected happened inside the upgrade service.</source>
        <translation>升级服务内部发生了意外错误。</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again. If it happens again, save a report and send it to the maker.</source>
        <translation>请重新启动 PiBox，然后重试。如果再次发生，请保存报告并发送给制造商。</translation>
    </message>
    <message>
        <source>The upgrade was cancelled.</source>
        <translation>升级已取消。</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>您可以随时重新开始。</translation>
    </message>
    <message>
        <source>The request could not be understood.</source>
        <translation>无法识别该请求。</translation>
    </message>
    <message>
        <source>Check what was asked for and try again.</source>
        <translation>请检查请求的内容，然后重试。</translation>
    </message>
    <message>
        <source>This program may not change the PiBox.</source>
        <translation>此程序无权更改 PiBox。</translation>
    </message>
    <message>
        <source>Use the upgrade application, or run the command as root or as a member of the group pibox.</source>
        <translation>请使用升级应用，或以 root 或 pibox 组成员的身份运行该命令。</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>目前无法执行此操作。</translation>
    </message>
    <message>
        <source>Wait until the present step is over, then try again.</source>
        <translation>请等待当前步骤完成，然后重试。</translation>
    </message>
    <message>
        <source>Another upgrade service is already at work.</source>
        <translation>另一个升级服务正在运行。</translation>
    </message>
    <message>
        <source>Wait until it has finished. If it does not, restart the PiBox.</source>
        <translation>请等待它完成。如果一直没有完成，请重新启动 PiBox。</translation>
    </message>
    <message>
        <source>The upgrade service does not answer.</source>
        <translation>升级服务没有响应。</translation>
    </message>
    <message>
        <source>Restart the PiBox and try again.</source>
        <translation>请重新启动 PiBox，然后重试。</translation>
    </message>
    <message>
        <source>A file that is needed is not there.</source>
        <translation>缺少需要的文件。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, save a report and send it to the maker.</source>
        <translation>请重试。如果再次发生，请保存报告并发送给制造商。</translation>
    </message>
    <message>
        <source>A file is larger than it may be.</source>
        <translation>有文件超过了允许的大小。</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker of the release.</source>
        <translation>请稍后重试。如果再次发生，请告知该版本的制造商。</translation>
    </message>
    <message>
        <source>A file has a name or a kind that is not allowed.</source>
        <translation>有文件的名称或类型不被允许。</translation>
    </message>
    <message>
        <source>Do not use this release. Tell its maker.</source>
        <translation>请勿使用此版本，并告知其制造商。</translation>
    </message>
    <message>
        <source>The memory card could not be read.</source>
        <translation>无法读取存储卡。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card may be worn out: save your data and replace it.</source>
        <translation>请重试。如果再次发生，存储卡可能已老化：请备份数据并更换存储卡。</translation>
    </message>
    <message>
        <source>The memory card could not be written.</source>
        <translation>无法写入存储卡。</translation>
    </message>
    <message>
        <source>The memory card is full.</source>
        <translation>存储卡已满。</translation>
    </message>
    <message>
        <source>Remove an old image or other data, then try again.</source>
        <translation>请移除旧镜像或其他数据，然后重试。</translation>
    </message>
    <message>
        <source>The memory card can only be read at the moment.</source>
        <translation>存储卡目前只能读取。</translation>
    </message>
    <message>
        <source>Restart the PiBox. If it happens again, check the card on a PC.</source>
        <translation>请重新启动 PiBox。如果再次发生，请在电脑上检查存储卡。</translation>
    </message>
    <message>
        <source>A file is damaged.</source>
        <translation>有文件已损坏。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the maker of the release.</source>
        <translation>请重试。如果再次发生，请告知该版本的制造商。</translation>
    </message>
    <message>
        <source>The name of an image is not allowed.</source>
        <translation>镜像的名称不被允许。</translation>
    </message>
    <message>
        <source>A note that the upgrade keeps about itself was damaged and has been put aside.</source>
        <translation>升级的自身记录已损坏，已被搁置。</translation>
    </message>
    <message>
        <source>Start the upgrade again.</source>
        <translation>请重新开始升级。</translation>
    </message>
    <message>
        <source>This image is not on the PiBox.</source>
        <translation>此镜像不在 PiBox 上。</translation>
    </message>
    <message>
        <source>Choose another image, or download it again.</source>
        <translation>请选择其他镜像，或重新下载。</translation>
    </message>
    <message>
        <source>This image is in use.</source>
        <translation>此镜像正在使用中。</translation>
    </message>
    <message>
        <source>The running image and the one that is about to be started cannot be removed.</source>
        <translation>无法移除正在运行的镜像和即将启动的镜像。</translation>
    </message>
    <message>
        <source>An image on the card is damaged.</source>
        <translation>存储卡上的一个镜像已损坏。</translation>
    </message>
    <message>
        <source>Remove it and download it again.</source>
        <translation>请将其移除并重新下载。</translation>
    </message>
    <message>
        <source>The PiBox does not know which image it should start.</source>
        <translation>PiBox 不知道应该启动哪个镜像。</translation>
    </message>
    <message>
        <source>Go back to the previous image, or write the card anew with a PC.</source>
        <translation>请返回上一个镜像，或用电脑重新写入存储卡。</translation>
    </message>
    <message>
        <source>The list of files of this release is damaged or not allowed.</source>
        <translation>此版本的文件列表已损坏或不被允许。</translation>
    </message>
    <message>
        <source>The list of files of this release is not signed by a key that this PiBox trusts.</source>
        <translation>此版本的文件列表未用此 PiBox 信任的密钥签名。</translation>
    </message>
    <message>
        <source>The new image did not pass its self-test.</source>
        <translation>新镜像未通过自检。</translation>
    </message>
    <message>
        <source>Look at the self-test results. Try again, or wait for the next release.</source>
        <translation>请查看自检结果。您可以重试，或等待下一个版本。</translation>
    </message>
    <message>
        <source>The new image stopped before its self-test was over.</source>
        <translation>新镜像在自检完成前停止了运行。</translation>
    </message>
    <message>
        <source>Try again, or wait for the next release.</source>
        <translation>请重试，或等待下一个版本。</translation>
    </message>
    <message>
        <source>The new image could not be mounted.</source>
        <translation>无法挂载新镜像。</translation>
    </message>
    <message>
        <source>The PiBox could not be started with the boot files of the new image.</source>
        <translation>无法使用新镜像的启动文件启动 PiBox。</translation>
    </message>
    <message>
        <source>The new image did not finish its self-test in time.</source>
        <translation>新镜像未能及时完成自检。</translation>
    </message>
    <message>
        <source>The installed image could not be started, so the previous one was.</source>
        <translation>已安装的镜像无法启动，因此启动了上一个镜像。</translation>
    </message>
    <message>
        <source>Install the newest release again.</source>
        <translation>请重新安装最新版本。</translation>
    </message>
    <message>
        <source>There is no other image to go back to.</source>
        <translation>没有可以返回的其他镜像。</translation>
    </message>
    <message>
        <source>An older image is kept after each upgrade. There has been none yet, or it was removed.</source>
        <translation>每次升级后都会保留一个旧镜像。目前还没有旧镜像，或者它已被移除。</translation>
    </message>
    <message>
        <source>There is no reset that could be undone.</source>
        <translation>没有可以撤销的重置。</translation>
    </message>
    <message>
        <source>What was cleared has been removed for good, or there has been no reset.</source>
        <translation>被清除的内容已永久删除，或者没有进行过重置。</translation>
    </message>
    <message>
        <source>This PiBox cannot be restarted into the new image by itself.</source>
        <translation>此 PiBox 无法自行重新启动到新镜像。</translation>
    </message>
    <message>
        <source>Restart it by hand; the new image is tried at the next start.</source>
        <translation>请手动重新启动；下次启动时将试用新镜像。</translation>
    </message>
    <message>
        <source>There is no room for the new boot files.</source>
        <translation>没有空间存放新的启动文件。</translation>
    </message>
    <message>
        <source>Remove old files from the boot partition with a PC, then try again.</source>
        <translation>请用电脑删除启动分区中的旧文件，然后重试。</translation>
    </message>
    <message>
        <source>The PiBox has no network.</source>
        <translation>PiBox 没有网络连接。</translation>
    </message>
    <message>
        <source>Check the cable or the Wi-Fi, or use a USB stick with the release.</source>
        <translation>请检查网线或 Wi-Fi，或使用存有该版本的 U 盘。</translation>
    </message>
    <message>
        <source>The server with the releases cannot be reached.</source>
        <translation>无法连接版本服务器。</translation>
    </message>
    <message>
        <source>Check the network and the repository address in the settings, or try again later.</source>
        <translation>请检查网络和设置中的软件仓库地址，或稍后重试。</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>服务器无法证明其身份。</translation>
    </message>
    <message>
        <source>Check the repository address in the settings and the date of the PiBox.</source>
        <translation>请检查设置中的软件仓库地址和 PiBox 的日期。</translation>
    </message>
    <message>
        <source>The server with the releases reports an error.</source>
        <translation>版本服务器报告了错误。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The server does not have a file that belongs to the release.</source>
        <translation>服务器上缺少属于该版本的文件。</translation>
    </message>
    <message>
        <source>Check the repository address in the settings, or try again later.</source>
        <translation>请检查设置中的软件仓库地址，或稍后重试。</translation>
    </message>
    <message>
        <source>The network wants a sign-in page to be filled in first.</source>
        <translation>此网络要求先填写登录页面。</translation>
    </message>
    <message>
        <source>Sign in to the network with its page, or use another network or a USB stick.</source>
        <translation>请在网络的登录页面上登录，或使用其他网络或 U 盘。</translation>
    </message>
    <message>
        <source>The download came to a halt.</source>
        <translation>下载已停止。</translation>
    </message>
    <message>
        <source>What has been downloaded is kept. Check the network and resume.</source>
        <translation>已下载的内容会保留。请检查网络，然后继续。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>连接已断开。</translation>
    </message>
    <message>
        <source>The server points to a place that is not safe.</source>
        <translation>服务器指向了不安全的位置。</translation>
    </message>
    <message>
        <source>Check the repository address in the settings.</source>
        <translation>请检查设置中的软件仓库地址。</translation>
    </message>
    <message>
        <source>The USB stick or folder with the release is not there any more.</source>
        <translation>存有该版本的 U 盘或文件夹已不存在。</translation>
    </message>
    <message>
        <source>Put the stick in again and resume.</source>
        <translation>请重新插入 U 盘，然后继续。</translation>
    </message>
    <message>
        <source>No repository address is set.</source>
        <translation>尚未设置软件仓库地址。</translation>
    </message>
    <message>
        <source>Enter the address in the settings, or use a USB stick with the release.</source>
        <translation>请在设置中输入地址，或使用存有该版本的 U 盘。</translation>
    </message>
    <message>
        <source>The list of releases is damaged.</source>
        <translation>版本列表已损坏。</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell the maker.</source>
        <translation>请稍后重试。如果再次发生，请告知制造商。</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the maker of this PiBox.</source>
        <translation>版本列表不是由此 PiBox 的制造商签名的。</translation>
    </message>
    <message>
        <source>Do not use this repository. Check its address in the settings.</source>
        <translation>请勿使用此软件仓库。请检查设置中的地址。</translation>
    </message>
    <message>
        <source>The server offers an older list of releases than this PiBox has already seen.</source>
        <translation>服务器提供的版本列表比此 PiBox 已见过的更旧。</translation>
    </message>
    <message>
        <source>The list of releases is out of date.</source>
        <translation>版本列表已过期。</translation>
    </message>
    <message>
        <source>Check the date of the PiBox and try again later. You may go on all the same if you know the source.</source>
        <translation>请检查 PiBox 的日期，稍后重试。如果您了解来源，也可以继续。</translation>
    </message>
    <message>
        <source>Two parts of the list of releases do not fit together.</source>
        <translation>版本列表的两个部分不一致。</translation>
    </message>
    <message>
        <source>The server may be in the middle of a change. Try again later.</source>
        <translation>服务器可能正在更新。请稍后重试。</translation>
    </message>
    <message>
        <source>The list of releases is larger than it may be.</source>
        <translation>版本列表超过了允许的大小。</translation>
    </message>
    <message>
        <source>This PiBox has no key to check releases with.</source>
        <translation>此 PiBox 没有用于验证版本的密钥。</translation>
    </message>
    <message>
        <source>Write the card anew with an image of the maker.</source>
        <translation>请用制造商的镜像重新写入存储卡。</translation>
    </message>
    <message>
        <source>The release has a part that its maker did not sign.</source>
        <translation>该版本中有一部分未经制造商签名。</translation>
    </message>
    <message>
        <source>What was downloaded is not what the maker signed.</source>
        <translation>下载的内容与制造商签名的内容不符。</translation>
    </message>
    <message>
        <source>It was thrown away. Try again; if it happens again, tell the maker.</source>
        <translation>该内容已丢弃。请重试；如果再次发生，请告知制造商。</translation>
    </message>
    <message>
        <source>A file of the release is longer or shorter than the maker signed.</source>
        <translation>该版本的一个文件比制造商签名的更长或更短。</translation>
    </message>
    <message>
        <source>The memory card did not keep what was written.</source>
        <translation>存储卡没有保存写入的内容。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the card is worn out: save your data and replace it.</source>
        <translation>请重试。如果再次发生，说明存储卡已老化：请备份数据并更换存储卡。</translation>
    </message>
    <message>
        <source>This release is for another kind of device.</source>
        <translation>此版本适用于其他类型的设备。</translation>
    </message>
    <message>
        <source>Choose a release for this PiBox.</source>
        <translation>请选择适用于此 PiBox 的版本。</translation>
    </message>
    <message>
        <source>This release cannot be installed over the present one directly.</source>
        <translation>无法在当前版本上直接安装此版本。</translation>
    </message>
    <message>
        <source>Install the release in between first.</source>
        <translation>请先安装中间版本。</translation>
    </message>
    <message>
        <source>This release is older than the installed one.</source>
        <translation>此版本比已安装的版本旧。</translation>
    </message>
    <message>
        <source>To use an older image, go back to one that is still on the PiBox.</source>
        <translation>要使用旧镜像，请返回仍在 PiBox 上的某个镜像。</translation>
    </message>
    <message>
        <source>The maker has withdrawn this release.</source>
        <translation>制造商已撤回此版本。</translation>
    </message>
    <message>
        <source>Wait for the next one.</source>
        <translation>请等待下一个版本。</translation>
    </message>
    <message>
        <source>There is not enough room on the memory card for this release.</source>
        <translation>存储卡上没有足够的空间安装此版本。</translation>
    </message>
    <message>
        <source>The power supply of the PiBox is too weak.</source>
        <translation>PiBox 的供电不足。</translation>
    </message>
    <message>
        <source>Use a stronger power supply or a shorter cable, then try again.</source>
        <translation>请使用功率更大的电源或更短的线缆，然后重试。</translation>
    </message>
    <message>
        <source>The PiBox does not know the time, so it cannot tell how recent the list of releases is.</source>
        <translation>PiBox 不知道当前时间，因此无法判断版本列表是否为最新。</translation>
    </message>
    <message>
        <source>You may go on. To be sure, connect the PiBox to the Internet and try again.</source>
        <translation>您可以继续。为保险起见，请将 PiBox 连接到互联网后重试。</translation>
    </message>
    <message>
        <source>The archive of tools of this release is damaged or not allowed.</source>
        <translation>此版本的工具归档已损坏或不被允许。</translation>
    </message>
    <message>
        <source>Your settings could not be carried over into the new image.</source>
        <translation>无法将您的设置带入新镜像。</translation>
    </message>
    <message>
        <source>Your settings are stored in a way that cannot be carried over.</source>
        <translation>您的设置以无法带入的方式存储。</translation>
    </message>
    <message>
        <source>Save a report and send it to the maker. A reset to factory makes the upgrade possible.</source>
        <translation>请保存报告并发送给制造商。恢复出厂设置后即可升级。</translation>
    </message>
    <message>
        <source>A key cannot be used.</source>
        <translation>有密钥无法使用。</translation>
    </message>
    <message>
        <source>Check the passphrase and that it is the right file. A damaged key has to be restored from its copy or rotated.</source>
        <translation>请检查密码短语以及文件是否正确。损坏的密钥必须从副本恢复或更换。</translation>
    </message>
    <message>
        <source>The new image was stopped by a person at the start.</source>
        <translation>新镜像在启动时被人为停止。</translation>
    </message>
    <message>
        <source>You can start the upgrade again at any time.</source>
        <translation>您可以随时重新开始升级。</translation>
    </message>
    <message>
        <source>The upgrade was interrupted.</source>
        <translation>升级被中断。</translation>
    </message>
    <message>
        <source>What has been done is kept. Resume to go on from there.</source>
        <translation>已完成的部分会保留。选择继续即可从中断处接着进行。</translation>
    </message>
    <message>
        <source>The restart that was agreed to did not happen.</source>
        <translation>约定的重新启动没有进行。</translation>
    </message>
    <message>
        <source>Nothing was changed. Restart again when it suits you.</source>
        <translation>没有任何更改。请在方便时重新启动。</translation>
    </message>
    <message>
        <source>This cannot be published.</source>
        <translation>无法发布。</translation>
    </message>
    <message>
        <source>Put right what is named, then try again. Nothing was published.</source>
        <translation>请更正所指出的问题，然后重试。没有发布任何内容。</translation>
    </message>
    <message>
        <source>A signing key is missing or cannot be opened.</source>
        <translation>签名密钥缺失或无法打开。</translation>
    </message>
    <message>
        <source>Check the passphrase, and give the folder that has the key with --keys.</source>
        <translation>请检查密码短语，并用 --keys 指定密钥所在的文件夹。</translation>
    </message>
    <message>
        <source>This is not a publisher&apos;s folder.</source>
        <translation>这不是发布者的文件夹。</translation>
    </message>
    <message>
        <source>Give the folder that pibox-release init has made.</source>
        <translation>请指定由 pibox-release init 创建的文件夹。</translation>
    </message>
    <message>
        <source>The repository has no releases of the kind that is set.</source>
        <translation>软件仓库中没有所设类型的版本。</translation>
    </message>
    <message>
        <source>Choose another kind of releases (channel) in the settings.</source>
        <translation>请在设置中选择其他类型的版本（频道）。</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Asking the upgrade service.</source>
        <translation>正在询问升级服务。</translation>
    </message>
    <message>
        <source>%1 is on the card</source>
        <translation>%1 已在存储卡上</translation>
    </message>
    <message>
        <source>It only needs a restart. Until then your PiBox runs %1.</source>
        <translation>只需重新启动。在此之前，您的 PiBox 运行 %1。</translation>
    </message>
    <message>
        <source>Restart and install</source>
        <translation>重新启动并安装</translation>
    </message>
    <message>
        <source>When nobody uses it</source>
        <translation>无人使用时安装</translation>
    </message>
    <message>
        <source>%1 is available</source>
        <translation>%1 可供安装</translation>
    </message>
    <message>
        <source>Install %1 first</source>
        <translation>先安装 %1</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <translation>升级到 %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新增内容</translation>
    </message>
    <message>
        <source>Remove an image</source>
        <translation>移除一个镜像</translation>
    </message>
    <message>
        <source>Look for upgrades?</source>
        <translation>要检查升级吗？</translation>
    </message>
    <message>
        <source>This PiBox has not looked for upgrades yet.</source>
        <translation>此 PiBox 尚未检查过升级。</translation>
    </message>
    <message>
        <source>PiBox is up to date</source>
        <translation>PiBox 已是最新版本</translation>
    </message>
    <message>
        <source>Last looked for upgrades: %1.</source>
        <translation>上次检查升级：%1。</translation>
    </message>
    <message>
        <source>No upgrade found</source>
        <translation>未找到升级</translation>
    </message>
    <message>
        <source>How recent that is cannot be told, because the PiBox does not know the time.</source>
        <translation>PiBox 不知道当前时间，因此无法判断此结果是否为最新。</translation>
    </message>
    <message>
        <source>Look for upgrades</source>
        <translation>检查升级</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>使用 U 盘</translation>
    </message>
    <message>
        <source>You may switch the PiBox off at any time.</source>
        <translation>您可以随时关闭 PiBox。</translation>
    </message>
    <message>
        <source>Please do not switch the PiBox off now.</source>
        <translation>现在请勿关闭 PiBox。</translation>
    </message>
    <message>
        <source>Looking for upgrades</source>
        <translation>正在检查升级</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>正在准备 %1</translation>
    </message>
    <message>
        <source>Is everything ready for the upgrade?</source>
        <translation>升级的准备工作都完成了吗？</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>正在下载 %1</translation>
    </message>
    <message>
        <source>You can keep using PiBox.</source>
        <translation>您可以继续使用 PiBox。</translation>
    </message>
    <message>
        <source>The upgrade is paused</source>
        <translation>升级已暂停</translation>
    </message>
    <message>
        <source>What has been downloaded is kept.</source>
        <translation>已下载的内容会保留。</translation>
    </message>
    <message>
        <source>Go on with the upgrade</source>
        <translation>继续升级</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在校验 %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>正在测试 %1</translation>
    </message>
    <message>
        <source>The PiBox tries the new image. If a test fails, it goes back by itself.</source>
        <translation>PiBox 正在试用新镜像。如果测试失败，它会自动返回。</translation>
    </message>
    <message>
        <source>See the tests</source>
        <translation>查看测试</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>The step under way is being brought to an end.</source>
        <translation>正在结束当前步骤。</translation>
    </message>
    <message>
        <source>Pause the upgrade</source>
        <translation>暂停升级</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止检查</translation>
    </message>
    <message>
        <source>Cancel the upgrade</source>
        <translation>取消升级</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>正在重新启动</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal.</source>
        <translation>屏幕可能会黑屏两分钟，这是正常现象。</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 已就绪</translation>
    </message>
    <message>
        <source>The PiBox restarts, tries the new image and keeps it if it passes its self-test. Otherwise it goes back to %1 by itself.</source>
        <translation>PiBox 将重新启动并试用新镜像，通过自检后予以保留；否则会自动返回 %1。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>PiBox now runs %1</source>
        <translation>PiBox 现在运行 %1</translation>
    </message>
    <message>
        <source>It has passed its self-test. The image before is kept, so you can go back to it.</source>
        <translation>它已通过自检。之前的镜像已保留，您可以返回。</translation>
    </message>
    <message>
        <source>PiBox runs %1 again</source>
        <translation>PiBox 重新运行 %1</translation>
    </message>
    <message>
        <source>It went back to the image before, as you asked, and passed its self-test.</source>
        <translation>已按您的要求返回之前的镜像，并通过了自检。</translation>
    </message>
    <message>
        <source>PiBox has been reset</source>
        <translation>PiBox 已重置</translation>
    </message>
    <message>
        <source>The settings are as they were when %1 was new.</source>
        <translation>设置已恢复到 %1 刚安装时的状态。</translation>
    </message>
    <message>
        <source>The data of your applications was cleared too.</source>
        <translation>您的应用数据也已清除。</translation>
    </message>
    <message>
        <source>Your data was not touched.</source>
        <translation>您的数据未受影响。</translation>
    </message>
    <message>
        <source>The reset was undone</source>
        <translation>重置已撤销</translation>
    </message>
    <message>
        <source>Your settings are back.</source>
        <translation>您的设置已恢复。</translation>
    </message>
    <message>
        <source>PiBox started %1</source>
        <translation>PiBox 启动了 %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Self-test results</source>
        <translation>自检结果</translation>
    </message>
    <message>
        <source>PiBox went back to %1</source>
        <translation>PiBox 已返回 %1</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”.</source>
        <extracomment>%1: the version that was tried, %2: the self-test that failed, %3: its reason.</extracomment>
        <translation>%1 未通过测试“%2”。</translation>
    </message>
    <message>
        <source>%1 did not pass the test “%2”: %3</source>
        <translation>%1 未通过测试“%2”：%3</translation>
    </message>
    <message>
        <source>Your PiBox is fine and works as before.</source>
        <translation>您的 PiBox 完好，工作如常。</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>重试 %1</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>跳过 %1</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Show the images</source>
        <translation>显示镜像</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Install anyway</source>
        <translation>仍要安装</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Look for upgrades again</source>
        <translation>再次检查升级</translation>
    </message>
    <message>
        <source>It changes the data of your applications for good: you cannot go back with that data.</source>
        <translation>它会永久更改您的应用数据：之后无法带着这些数据返回。</translation>
    </message>
    <message>
        <source>It changes the data of your applications. A release before it may not understand them.</source>
        <translation>它会更改您的应用数据。之前的版本可能无法识别这些数据。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>The PiBox restarts by itself when nobody uses it, and tries the new image.</source>
        <translation>PiBox 会在无人使用时自动重新启动，并试用新镜像。</translation>
    </message>
    <message>
        <source>Until then it runs %1.</source>
        <translation>在此之前运行 %1。</translation>
    </message>
    <message>
        <source>Do not restart automatically</source>
        <translation>不自动重新启动</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>您的更改</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what it is, %2: a size, such as &quot;Saved: 271 MB&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>PiBox 升级</translation>
    </message>
</context>
<context>
    <name>HourRow</name>
    <message>
        <source>%1: one hour earlier</source>
        <translation>%1：提前一小时</translation>
    </message>
    <message>
        <source>%1: one hour later</source>
        <translation>%1：推后一小时</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Images on this PiBox</source>
        <translation>此 PiBox 上的镜像</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>返回 %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>校验 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>No images are known. Is this PiBox set up for two images?</source>
        <translation>没有已知的镜像。此 PiBox 是否按双镜像方式安装？</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>USB stick</source>
        <translation>U 盘</translation>
    </message>
    <message>
        <source>A stick with releases is there: %1</source>
        <translation>已插入存有版本的 U 盘：%1</translation>
    </message>
    <message>
        <source>Put in a USB stick with a PiBox repository. It is noticed automatically.</source>
        <translation>请插入存有 PiBox 软件仓库的 U 盘。系统会自动识别。</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>仅接受由此 PiBox 的制造商签名的版本。</translation>
    </message>
    <message>
        <source>Use the USB stick</source>
        <translation>使用 U 盘</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Leave the text as it was</source>
        <translation>保留原来的文字</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>Erase one character</source>
        <translation>删除一个字符</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>使用此文字</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>The network costs money</source>
        <translation>按流量计费的网络</translation>
    </message>
    <message>
        <source>Nothing is downloaded without being asked.</source>
        <translation>未经询问不会下载任何内容。</translation>
    </message>
    <message>
        <source>Download at most</source>
        <translation>下载速度上限</translation>
    </message>
    <message>
        <source>Starts allowed for a new image</source>
        <translation>新镜像允许的启动次数</translation>
    </message>
    <message>
        <source>A start that is cut off counts too. When they are used up, the PiBox goes back by itself.</source>
        <translation>中断的启动也计算在内。次数用完后，PiBox 会自动返回。</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>启动次数</translation>
    </message>
    <message>
        <source>One start less</source>
        <translation>减少一次启动</translation>
    </message>
    <message>
        <source>One start more</source>
        <translation>增加一次启动</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>优先让其他程序使用</translation>
    </message>
    <message>
        <source>A transfer takes only what they leave of network, memory card and processor.</source>
        <translation>传输仅使用其他程序空余的网络、存储卡和处理器。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>PiBox Upgrade</source>
        <translation>PiBox 升级</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>您的更改</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>What is new</source>
        <translation>新增内容</translation>
    </message>
    <message>
        <source>The maker has not written any notes for this release.</source>
        <translation>制造商没有为此版本撰写说明。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>A report says which images are here, what happened and what the self-test found. It has no passwords and none of your data.</source>
        <translation>报告说明这里有哪些镜像、发生了什么以及自检的结果。其中不含密码，也不含您的任何数据。</translation>
    </message>
    <message>
        <source>The report is here: %1</source>
        <translation>报告位于：%1</translation>
    </message>
    <message>
        <source>Save the report on the stick</source>
        <translation>将报告保存到 U 盘</translation>
    </message>
    <message>
        <source>Save the report on the PiBox</source>
        <translation>将报告保存到 PiBox</translation>
    </message>
    <message>
        <source>To take it along, put in a USB stick.</source>
        <translation>要带走报告，请插入 U 盘。</translation>
    </message>
    <message>
        <source>Show a code for a phone</source>
        <translation>显示供手机扫描的二维码</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>RepositoryPage</name>
    <message>
        <source>Where releases come from</source>
        <translation>版本来源</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>软件仓库地址</translation>
    </message>
    <message>
        <source>Releases are only taken from it if they are signed by the maker of this PiBox.</source>
        <translation>仅接受由此 PiBox 的制造商签名的版本。</translation>
    </message>
    <message>
        <source>Kind of releases</source>
        <translation>版本类型</translation>
    </message>
    <message>
        <source>Stable: tested releases</source>
        <translation>稳定版：经过测试的版本</translation>
    </message>
    <message>
        <source>Nightly: the newest, hardly tested</source>
        <translation>每夜版：最新，几乎未经测试</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>The same releases from elsewhere</source>
        <translation>其他来源的相同版本</translation>
    </message>
    <message>
        <source>These are asked in this order when the repository does not answer. To remove an address, empty it.</source>
        <translation>软件仓库没有响应时，按此顺序询问这些地址。要移除某个地址，请将其清空。</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>添加地址</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Reset to factory</source>
        <translation>恢复出厂设置</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>将会丢失</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: Wi-Fi, sound, display, and programs that were added.</source>
        <translation>在此 PiBox 上进行的设置：Wi-Fi、声音、显示以及添加的程序。</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>将会保留</translation>
    </message>
    <message>
        <source>The installed version %1.</source>
        <translation>已安装的版本 %1。</translation>
    </message>
    <message>
        <source>The installed version %1, and the data of your applications: music, films, photos.</source>
        <translation>已安装的版本 %1，以及您的应用数据：音乐、电影、照片。</translation>
    </message>
    <message>
        <source>Clear the data of applications too</source>
        <translation>同时清除应用数据</translation>
    </message>
    <message>
        <source>Undo the reset…</source>
        <translation>撤销重置…</translation>
    </message>
    <message>
        <source>Reset the PiBox…</source>
        <translation>重置 PiBox…</translation>
    </message>
    <message>
        <source>Erase the old settings…</source>
        <translation>清除旧设置…</translation>
    </message>
    <message>
        <source>Settings made on this PiBox: sound, display, and programs that were added.</source>
        <translation>在此 PiBox 上进行的设置：声音、显示以及添加的程序。</translation>
    </message>
    <message>
        <source>Keep Wi-Fi and its passwords</source>
        <translation>保留 Wi-Fi 及其密码</translation>
    </message>
    <message>
        <source>Keep language, time zone and keyboard</source>
        <translation>保留语言、时区和键盘</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Automatic upgrades</source>
        <translation>自动升级</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>在这些日子</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>在此时段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Page up</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Self-test</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>There has been no self-test yet. One is made at the first start of each new image.</source>
        <translation>尚未进行过自检。每个新镜像首次启动时会进行一次自检。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Run the harmless tests now</source>
        <translation>立即运行无害测试</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Automatic upgrades</source>
        <translation>自动升级</translation>
    </message>
    <message>
        <source>Where releases come from</source>
        <translation>版本来源</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>U 盘</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>文字大小和颜色</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, such as &quot;42 %&quot;.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much is done: %1 and %2 are sizes, &quot;113 MB of 271 MB&quot;.</extracomment>
        <translation>%1，共 %2</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the server for %Ln second(s).</source>
        <translation>
            <numerusform>已等待服务器 %Ln 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the memory card for %Ln second(s).</source>
        <translation>
            <numerusform>已等待存储卡 %Ln 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A transfer rate. %1: a size, such as &quot;1.2 MB&quot;.</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>剩余约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>剩余约 %Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, such as &quot;1.2 s&quot;.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>today at %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reading the list of releases</source>
        <translation>正在读取版本列表</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>正在校验文件</translation>
    </message>
    <message>
        <source>Carrying your settings over</source>
        <translation>正在带入您的设置</translation>
    </message>
    <message>
        <source>Writing to the memory card</source>
        <translation>正在写入存储卡</translation>
    </message>
    <message>
        <source>Waiting until the memory card has written everything</source>
        <translation>正在等待存储卡写入完毕</translation>
    </message>
    <message>
        <source>Reading the memory card back</source>
        <translation>正在回读存储卡</translation>
    </message>
    <message>
        <source>Putting the boot files in place</source>
        <translation>正在放置启动文件</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Room on the memory card</source>
        <translation>存储卡空间</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Signature of the maker</source>
        <translation>制造商签名</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>ready to be started</source>
        <translation>可以启动</translation>
    </message>
    <message>
        <source>did not pass its self-test</source>
        <translation>未通过自检</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Security fixes</source>
        <translation>安全修复</translation>
    </message>
    <message>
        <source>Important security fixes</source>
        <translation>重要的安全修复</translation>
    </message>
    <message>
        <source>Looked for upgrades</source>
        <translation>已检查升级</translation>
    </message>
    <message>
        <source>Upgrade started</source>
        <translation>升级已开始</translation>
    </message>
    <message>
        <source>New image written</source>
        <translation>新镜像已写入</translation>
    </message>
    <message>
        <source>Upgrade cancelled</source>
        <translation>升级已取消</translation>
    </message>
    <message>
        <source>Upgrade failed</source>
        <translation>升级失败</translation>
    </message>
    <message>
        <source>Restart agreed</source>
        <translation>已同意重新启动</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>已返回上一个镜像</translation>
    </message>
    <message>
        <source>Reset to factory</source>
        <translation>已恢复出厂设置</translation>
    </message>
    <message>
        <source>Reset undone</source>
        <translation>重置已撤销</translation>
    </message>
    <message>
        <source>Started the image before</source>
        <translation>启动了上一个镜像</translation>
    </message>
    <message>
        <source>Image removed</source>
        <translation>镜像已移除</translation>
    </message>
    <message>
        <source>Image checked</source>
        <translation>镜像已校验</translation>
    </message>
    <message>
        <source>Image found damaged</source>
        <translation>发现镜像损坏</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>设置已更改</translation>
    </message>
    <message>
        <source>Releases taken from a folder or stick</source>
        <translation>已从文件夹或 U 盘获取版本</translation>
    </message>
    <message>
        <source>the same image</source>
        <translation>同一镜像</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. Nothing was changed.</source>
        <extracomment>%1: the installed version.</extracomment>
        <translation>您的 PiBox 仍在运行 %1。没有任何更改。</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1. What was downloaded is kept.</source>
        <translation>您的 PiBox 仍在运行 %1。已下载的内容会保留。</translation>
    </message>
    <message>
        <source>Your PiBox runs %1 again, as before.</source>
        <translation>您的 PiBox 重新运行 %1，与之前一样。</translation>
    </message>
    <message>
        <source>Your PiBox still runs %1, but somebody should look at it.</source>
        <translation>您的 PiBox 仍在运行 %1，但应有人检查一下。</translation>
    </message>
    <message>
        <source>The whole image is downloaded.</source>
        <translation>正在下载整个镜像。</translation>
    </message>
    <message>
        <source>Only the parts of the image that are not here yet are downloaded.</source>
        <translation>仅下载镜像中本机尚没有的部分。</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it.</source>
        <translation>仅下载有变化的部分，并由此生成镜像。</translation>
    </message>
    <message>
        <source>Only what has changed is downloaded, and the image is made from it: %1 so far.</source>
        <extracomment>%1 is a size, &quot;113 MB&quot;.</extracomment>
        <translation>仅下载有变化的部分，并由此生成镜像：目前已生成 %1。</translation>
    </message>
    <message>
        <source>This is the quickest way.</source>
        <translation>这样完成得最快。</translation>
    </message>
    <message>
        <source>This way the least is downloaded.</source>
        <translation>这样下载的数据最少。</translation>
    </message>
    <message>
        <source>There is no smaller download for the images that are here.</source>
        <translation>对于这里已有的镜像，没有更小的下载。</translation>
    </message>
    <message>
        <source>There is not enough room for a smaller download.</source>
        <translation>空间不足，无法使用更小的下载。</translation>
    </message>
    <message>
        <source>A smaller download does not fit this PiBox.</source>
        <translation>更小的下载不适用于此 PiBox。</translation>
    </message>
    <message>
        <source>The smaller download was damaged.</source>
        <translation>更小的下载已损坏。</translation>
    </message>
    <message>
        <source>Nearly all of it is new.</source>
        <translation>几乎全部都是新的。</translation>
    </message>
    <message>
        <source>The server does not say which parts have changed.</source>
        <translation>服务器没有说明哪些部分有更改。</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>What shows the picture.</extracomment>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Upgrade service</source>
        <translation>升级服务</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>不正常</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Details of the transfer</source>
        <translation>传输详情</translation>
    </message>
    <message>
        <source>Nothing is being transferred.</source>
        <translation>当前没有传输。</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>pibox::screen::CarryList</name>
    <message>
        <source>The changes are being looked at.</source>
        <translation>正在查看更改。</translation>
    </message>
    <message>
        <source>You have changed nothing in this image.</source>
        <translation>您在此镜像中没有更改任何内容。</translation>
    </message>
    <message>
        <source>There are more, of which none needs you.</source>
        <translation>还有其他更改，但都不需要您处理。</translation>
    </message>
    <message>
        <source>Programs that may have to be installed again: %1</source>
        <extracomment>%1: names of packages.</extracomment>
        <translation>可能需要重新安装的程序：%1</translation>
    </message>
    <message>
        <source>What is in it is not shown: it may be a password.</source>
        <translation>不显示其内容：可能是密码。</translation>
    </message>
    <message>
        <source>The beginning of what is different:</source>
        <translation>差异的开头部分：</translation>
    </message>
    <message>
        <source>What is different:</source>
        <translation>差异：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes will be carried over.</source>
        <translation>
            <numerusform>您的更改中有 %Ln 项将会保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were carried over.</source>
        <translation>
            <numerusform>您的更改中有 %Ln 项已保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed by you and by %1.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>
            <numerusform>%Ln 项同时被您和 %1 更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes were carried over into this image.</source>
        <translation>没有更改被带入此镜像。</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Preferences</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Questions</name>
    <message numerus="yes">
        <source>Restarting in %Ln second(s)</source>
        <translation>
            <numerusform>将在 %Ln 秒后重新启动</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>要返回 %1 吗？</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>要移除 %1 吗？</translation>
    </message>
    <message>
        <source>Reset the PiBox to factory?</source>
        <translation>要将 PiBox 恢复出厂设置吗？</translation>
    </message>
    <message>
        <source>Undo the reset?</source>
        <translation>要撤销重置吗？</translation>
    </message>
    <message>
        <source>Erase the old settings for good?</source>
        <translation>要永久清除旧设置吗？</translation>
    </message>
    <message>
        <source>The screen may stay dark for two minutes: this is normal. Touch the screen or press a key to stop.</source>
        <translation>屏幕可能会黑屏两分钟，这是正常现象。触摸屏幕或按任意键可停止。</translation>
    </message>
    <message>
        <source>%1 is deleted from the memory card with the settings that were made in it. You cannot go back to it afterwards.</source>
        <translation>%1 及其中所做的设置将从存储卡中删除。之后无法再返回该版本。</translation>
    </message>
    <message>
        <source>All settings and all application data are cleared. The PiBox restarts.</source>
        <translation>所有设置和所有应用数据都将被清除。PiBox 将重新启动。</translation>
    </message>
    <message>
        <source>All settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>在此镜像中所做的所有设置都将被清除。应用数据会保留。PiBox 将重新启动。</translation>
    </message>
    <message>
        <source>The settings from before the reset come back. The PiBox restarts.</source>
        <translation>将恢复重置之前的设置。PiBox 将重新启动。</translation>
    </message>
    <message>
        <source>The settings from before the reset are deleted. The reset can then not be undone.</source>
        <translation>重置之前的设置将被删除。之后无法再撤销重置。</translation>
    </message>
    <message>
        <source>Restart with %1</source>
        <translation>以 %1 重新启动</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Reset the PiBox</source>
        <translation>重置 PiBox</translation>
    </message>
    <message>
        <source>Bring my settings back</source>
        <translation>恢复我的设置</translation>
    </message>
    <message>
        <source>Erase the old settings</source>
        <translation>清除旧设置</translation>
    </message>
    <message>
        <source>Do not restart yet</source>
        <translation>暂不重新启动</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation>保持 %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Keep my settings</source>
        <translation>保留我的设置</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Keep the old settings</source>
        <translation>保留旧设置</translation>
    </message>
    <message>
        <source>The PiBox restarts and tries %1. If it passes its self-test it stays; otherwise %2 comes back.</source>
        <translation>PiBox 将重新启动并试用 %1。如果通过自检则保留，否则恢复 %2。</translation>
    </message>
    <message>
        <source>The data of your applications is changed back to how it was understood then.</source>
        <translation>您的应用数据将转换回当时的格式。</translation>
    </message>
    <message>
        <source>The data of your applications is put back as it was before the upgrade. What came since is kept aside.</source>
        <translation>您的应用数据将恢复到升级前的状态。此后新增的内容会另行保存。</translation>
    </message>
    <message>
        <source>The data of your applications stays as it is. The older applications may not understand it.</source>
        <translation>您的应用数据保持不变。旧版应用可能无法识别这些数据。</translation>
    </message>
    <message>
        <source>Your data stays as it is.</source>
        <translation>您的数据保持不变。</translation>
    </message>
    <message>
        <source>All other settings and all application data are cleared. The PiBox restarts.</source>
        <translation>所有其他设置和所有应用数据都将被清除。PiBox 将重新启动。</translation>
    </message>
    <message>
        <source>All other settings made in this image are cleared. Application data stays. The PiBox restarts.</source>
        <translation>在此镜像中所做的所有其他设置都将被清除。应用数据会保留。PiBox 将重新启动。</translation>
    </message>
</context>
<context>
    <name>pibox::screen::ServiceSettings</name>
    <message>
        <source>Only when I ask</source>
        <translation>仅在我要求时</translation>
    </message>
    <message>
        <source>Look automatically</source>
        <translation>自动检查</translation>
    </message>
    <message>
        <source>Download automatically</source>
        <translation>自动下载</translation>
    </message>
    <message>
        <source>Install when nobody uses it</source>
        <translation>无人使用时安装</translation>
    </message>
    <message>
        <source>never automatically</source>
        <translation>从不自动进行</translation>
    </message>
    <message>
        <source>at any time of day</source>
        <translation>全天任何时间</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>As much as possible</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>the network costs money</source>
        <translation>按流量计费的网络</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>A limit of the speed; %1: a rate, &quot;1 MB/s&quot;.</extracomment>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>only what others leave</source>
        <translation>仅用其他程序的空余</translation>
    </message>
</context>
<context>
    <name>pibox::screen::Upgrade</name>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a line of facts: &quot;in use · 300 MB · checked&quot;.</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>需下载 %1</translation>
    </message>
    <message>
        <source>%1 to download, %2 are already here</source>
        <extracomment>%1 and %2 are sizes: &quot;24 MB to download, 271 MB are already here&quot;.</extracomment>
        <translation>需下载 %1，%2 已在本机</translation>
    </message>
    <message>
        <source>Needs %1 of room on the memory card</source>
        <translation>存储卡上需要 %1 的空间</translation>
    </message>
    <message>
        <source>The tests of %1 are running.</source>
        <translation>正在运行 %1 的测试。</translation>
    </message>
    <message>
        <source>%1 passed its self-test. %2</source>
        <extracomment>%1: a version, %2: a date.</extracomment>
        <translation>%1 已通过自检。%2</translation>
    </message>
    <message>
        <source>%1 did not pass its self-test. %2</source>
        <translation>%1 未通过自检。%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s) on this stick</source>
        <translation>
            <numerusform>此 U 盘上有 %Ln 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the release</source>
        <translation>版本大小</translation>
    </message>
    <message>
        <source>Downloaded so far</source>
        <translation>已下载</translation>
    </message>
    <message>
        <source>Saved, because it is here already</source>
        <translation>已在本机，无需下载</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Limit of the speed</source>
        <translation>速度上限</translation>
    </message>
    <message>
        <source>The settings from before the reset (%1) can be brought back.</source>
        <translation>重置之前（%1）的设置可以恢复。</translation>
    </message>
</context>
</TS>
