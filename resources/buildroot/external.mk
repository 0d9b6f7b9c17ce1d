include $(sort $(wildcard $(BR2_EXTERNAL_PIBOX_UPGRADE_PATH)/package/*/*.mk))
