"""What grows with regions and pages: public pages, the admin, publishing, deleting."""
